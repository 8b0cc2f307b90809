/** Files that open to named people only. */
@NullMarked
package org.indelible.command.restriction;

import org.jspecify.annotations.NullMarked;
