/** Case notes and the chronology over HTTP. */
@NullMarked
package org.indelible.app.notes;

import org.jspecify.annotations.NullMarked;
