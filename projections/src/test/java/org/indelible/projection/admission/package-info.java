/** Tests of whom files open to. */
@NullMarked
package org.indelible.projection.admission;

import org.jspecify.annotations.NullMarked;
