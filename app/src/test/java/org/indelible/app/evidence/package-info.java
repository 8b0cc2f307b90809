/** Tests of how packages are written. */
@NullMarked
package org.indelible.app.evidence;

import org.jspecify.annotations.NullMarked;
