/** Which misuse cases there are. */
@NullMarked
package org.indelible.projection.misuse;

import org.jspecify.annotations.NullMarked;
