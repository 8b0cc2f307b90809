/** Whom files open to beside their team and allocated worker, and whom they are closed to. */
@NullMarked
package org.indelible.projection.admission;

import org.jspecify.annotations.NullMarked;
