/** The write side: commands, the rules that judge them, and the aggregate of one case file; what the application wires of it. */
@NullMarked
package org.indelible.command;

import org.jspecify.annotations.NullMarked;
