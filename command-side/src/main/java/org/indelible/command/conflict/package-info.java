/** Conflicts of interest on a file. */
@NullMarked
package org.indelible.command.conflict;

import org.jspecify.annotations.NullMarked;
