/** Who read or tried to read, found by file and by person. */
@NullMarked
package org.indelible.projection.access;

import org.jspecify.annotations.NullMarked;
