/** Leaves files open to named people only. */
@NullMarked
package org.indelible.app.restriction;

import org.jspecify.annotations.NullMarked;
