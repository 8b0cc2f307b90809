/** The tables of worklists, on the real server. */
@NullMarked
package org.indelible.projection.worklist;

import org.jspecify.annotations.NullMarked;
