/** The aggregate of one case file: its opening, its allocation, and the members that decide the rest. */
@NullMarked
package org.indelible.command.casefile;

import org.jspecify.annotations.NullMarked;
