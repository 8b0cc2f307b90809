/**
 * The command line: one class for each command of {@code ./indelible}. Exit codes: 0 done, 1 failed, 2 asked for in a way that cannot
 * be carried out (unknown command, flag or user, missing settings).
 */
@NullMarked
package org.indelible.app.cli;

import org.jspecify.annotations.NullMarked;
