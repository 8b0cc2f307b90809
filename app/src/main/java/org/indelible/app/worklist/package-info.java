/** Worklists over HTTP. */
@NullMarked
package org.indelible.app.worklist;

import org.jspecify.annotations.NullMarked;
