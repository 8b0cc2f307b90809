/** A file opened in an emergency by somebody whom nothing else lets in, and what the data protection officer found. */
@NullMarked
package org.indelible.events.emergency;

import org.jspecify.annotations.NullMarked;
