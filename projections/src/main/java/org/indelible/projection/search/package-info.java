/** Searching by name and date of birth; the only place where names of people stand in a table, and no log or backup of that table is kept. */
@NullMarked
package org.indelible.projection.search;

import org.jspecify.annotations.NullMarked;
