/** The file itself in the record: its opening, whether it is open, who is accountable and who was allocated. */
@NullMarked
package org.indelible.query.record.casefile;

import org.jspecify.annotations.NullMarked;
