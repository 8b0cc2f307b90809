/** Confidential information (HCC-8): what is withheld from whom, on which of three grounds, how the ground is reviewed and when it is lifted. */
@NullMarked
package org.indelible.events.confidential;

import org.jspecify.annotations.NullMarked;
