/** Misuse cases over HTTP, and how the access log becomes evidence in one. */
@NullMarked
package org.indelible.app.misuse;

import org.jspecify.annotations.NullMarked;
