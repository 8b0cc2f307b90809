/** Duties in the record: what was owed, by when, and how it was met. */
@NullMarked
package org.indelible.query.record.duties;

import org.jspecify.annotations.NullMarked;
