/** Misuse cases, which only the data protection officer reads, and nobody of themselves. */
@NullMarked
package org.indelible.query.misuse;

import org.jspecify.annotations.NullMarked;
