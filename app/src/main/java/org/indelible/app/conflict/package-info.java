/** Conflicts of interest on files. */
@NullMarked
package org.indelible.app.conflict;

import org.jspecify.annotations.NullMarked;
