/** The entries of the record: notes, case summaries and management decisions as they are shown, with every mark they carry. */
@NullMarked
package org.indelible.query.record.entries;

import org.jspecify.annotations.NullMarked;
