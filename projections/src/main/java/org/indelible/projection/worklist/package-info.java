/** Worklists: what is owed and what is not final, by who has to do it. */
@NullMarked
package org.indelible.projection.worklist;

import org.jspecify.annotations.NullMarked;
