/** From sealed events to the tables that find and order; no text of the record and no name of a person is kept in them, save in the search tables outside the log. */
@NullMarked
package org.indelible.projection;

import org.jspecify.annotations.NullMarked;
