/** Tests of what stands out in the disclosure log. */
@NullMarked
package org.indelible.projection.signals;

import org.jspecify.annotations.NullMarked;
