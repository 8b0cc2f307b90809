/** Management decisions and the actions they require. */
@NullMarked
package org.indelible.command.oversight;

import org.jspecify.annotations.NullMarked;
