/** What stands against the end of a record, and what was decided about it (HCC-13). */
@NullMarked
package org.indelible.query.record.destruction;

import org.jspecify.annotations.NullMarked;
