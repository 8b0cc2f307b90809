/** Disputes in the record: the other view, in its own words, beside the text that it disputes (HCC-5.8). */
@NullMarked
package org.indelible.query.record.disputes;

import org.jspecify.annotations.NullMarked;
