/** Case summaries as the tables know them: which is the last, from any viewpoint. */
@NullMarked
package org.indelible.projection.summaries;

import org.jspecify.annotations.NullMarked;
