/** Documents over HTTP: in as a stream, out as a stream, and what is left over swept away. */
@NullMarked
package org.indelible.app.documents;

import org.jspecify.annotations.NullMarked;
