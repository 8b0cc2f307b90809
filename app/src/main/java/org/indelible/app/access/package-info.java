/** The access log over HTTP. */
@NullMarked
package org.indelible.app.access;

import org.jspecify.annotations.NullMarked;
