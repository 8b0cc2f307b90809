/** Files that open to named people only. */
@NullMarked
package org.indelible.events.restriction;

import org.jspecify.annotations.NullMarked;
