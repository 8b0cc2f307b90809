/** Duties over HTTP. */
@NullMarked
package org.indelible.app.duties;

import org.jspecify.annotations.NullMarked;
