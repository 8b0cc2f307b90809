/** Case summaries: the present position on one page, renewed every six weeks (HCC-6.13, 3.1). */
@NullMarked
package org.indelible.events.summaries;

import org.jspecify.annotations.NullMarked;
