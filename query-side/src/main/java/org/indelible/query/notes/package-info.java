/** Reading notes: the chronology page by page, and one entry with everything that belongs to it. */
@NullMarked
package org.indelible.query.notes;

import org.jspecify.annotations.NullMarked;
