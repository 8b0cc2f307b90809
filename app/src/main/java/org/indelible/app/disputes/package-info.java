/** Disputes over HTTP. */
@NullMarked
package org.indelible.app.disputes;

import org.jspecify.annotations.NullMarked;
