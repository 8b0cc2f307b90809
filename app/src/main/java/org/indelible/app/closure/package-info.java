/** Closing and reopening over HTTP. */
@NullMarked
package org.indelible.app.closure;

import org.jspecify.annotations.NullMarked;
