/** Worklists: what a person, or their team, has to do and by when. */
@NullMarked
package org.indelible.query.worklist;

import org.jspecify.annotations.NullMarked;
