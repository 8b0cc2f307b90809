/** Conflicts of interest: who may not see a file, whatever else lets them in. */
@NullMarked
package org.indelible.events.conflict;

import org.jspecify.annotations.NullMarked;
