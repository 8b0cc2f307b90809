/** Which exports wait to be built. */
@NullMarked
package org.indelible.projection.evidence;

import org.jspecify.annotations.NullMarked;
