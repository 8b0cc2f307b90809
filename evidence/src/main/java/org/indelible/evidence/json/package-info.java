/**
 * A small strict JSON reader and writer (RFC 8259, narrowed). What two readers could understand differently is refused: duplicate names, unpaired surrogates,
 * fractions and exponents, integers beyond 64 bits, invalid UTF-8. Error messages name a place, never the content, because the content is somebody's life.
 */
@NullMarked
package org.indelible.evidence.json;

import org.jspecify.annotations.NullMarked;
