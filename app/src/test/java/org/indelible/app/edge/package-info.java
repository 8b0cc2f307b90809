/** A door without a house behind it, for tests of the door. */
@NullMarked
package org.indelible.app.edge;

import org.jspecify.annotations.NullMarked;
