/** The tables of the search, on the real server. */
@NullMarked
package org.indelible.projection.search;

import org.jspecify.annotations.NullMarked;
