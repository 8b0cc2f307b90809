/** Disputed facts (HCC-5.8): the original stays, the other view stands beside it in its own words. */
@NullMarked
package org.indelible.events.disputes;

import org.jspecify.annotations.NullMarked;
