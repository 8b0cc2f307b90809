/** Finding case files over HTTP. */
@NullMarked
package org.indelible.app.search;

import org.jspecify.annotations.NullMarked;
