/** Legal holds, retention, and destruction by two people (HCC-13, 5.7). */
@NullMarked
package org.indelible.command.destruction;

import org.jspecify.annotations.NullMarked;
