/**
 * How request bodies are read: as UTF-8 JSON that says exactly what the type asks for. Duplicate keys, unknown fields, coercions, unpaired
 * surrogates and control characters are refused, all that is wrong at once, because what is accepted here stands for ever.
 */
@NullMarked
package org.indelible.app.json;

import org.jspecify.annotations.NullMarked;
