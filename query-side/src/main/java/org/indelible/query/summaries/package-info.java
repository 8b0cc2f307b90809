/** Reading the case summary: the present position and how to proceed on one page (HCC-3.1). */
@NullMarked
package org.indelible.query.summaries;

import org.jspecify.annotations.NullMarked;
