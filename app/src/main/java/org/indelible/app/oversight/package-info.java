/** Management decisions over HTTP. */
@NullMarked
package org.indelible.app.oversight;

import org.jspecify.annotations.NullMarked;
