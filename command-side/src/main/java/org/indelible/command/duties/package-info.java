/** Duties: what is owed by a date, how it is met, waived and reminded of. */
@NullMarked
package org.indelible.command.duties;

import org.jspecify.annotations.NullMarked;
