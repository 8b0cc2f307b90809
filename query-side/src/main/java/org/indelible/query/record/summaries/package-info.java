/** How often case summaries are renewed, as the record tells it (HCC-6.13). */
@NullMarked
package org.indelible.query.record.summaries;

import org.jspecify.annotations.NullMarked;
