/** Who saw what, and why: the lane streams of disclosures and refusals. */
@NullMarked
package org.indelible.events.access;

import org.jspecify.annotations.NullMarked;
