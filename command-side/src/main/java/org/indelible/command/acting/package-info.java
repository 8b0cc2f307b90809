/** Who gives a command, when, and under which policy: the one argument of every decision. */
@NullMarked
package org.indelible.command.acting;

import org.jspecify.annotations.NullMarked;
