/** Comparing two moments of a record over HTTP. */
@NullMarked
package org.indelible.app.comparison;

import org.jspecify.annotations.NullMarked;
