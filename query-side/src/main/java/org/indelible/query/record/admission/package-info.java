/** Who was let in to the file or kept out of it, as it is on record. */
@NullMarked
package org.indelible.query.record.admission;

import org.jspecify.annotations.NullMarked;
