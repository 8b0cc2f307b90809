/** What makes a text say something to whoever reads it, told by the properties that Unicode gives its characters. */
@NullMarked
package org.indelible.events.words;

import org.jspecify.annotations.NullMarked;
