/** Core details (HCC-6.1): effective-dated, each with its source, never overwritten. */
@NullMarked
package org.indelible.events.coredetails;

import org.jspecify.annotations.NullMarked;
