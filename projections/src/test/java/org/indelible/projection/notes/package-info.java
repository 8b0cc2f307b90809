/** The chronology's tables, on the real server. */
@NullMarked
package org.indelible.projection.notes;

import org.jspecify.annotations.NullMarked;
