/** Duties: one mechanism for everything that is owed by a date. */
@NullMarked
package org.indelible.events.duties;

import org.jspecify.annotations.NullMarked;
