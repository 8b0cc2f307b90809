/** A door without a house behind it, for tests of the door. It stands outside the packages that the application scans for its parts. */
@NullMarked
package org.indelible.door;

import org.jspecify.annotations.NullMarked;
