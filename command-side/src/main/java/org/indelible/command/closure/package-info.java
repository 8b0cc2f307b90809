/** Closing and reopening: the gates of the policy as single rules over facts that stand on the file. */
@NullMarked
package org.indelible.command.closure;

import org.jspecify.annotations.NullMarked;
