/** Searching for files by name and date of birth; a search is a read, and what it showed is on record. */
@NullMarked
package org.indelible.query.search;

import org.jspecify.annotations.NullMarked;
