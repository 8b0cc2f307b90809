/** The chronology: entries by when things happened, in every state they were in. */
@NullMarked
package org.indelible.projection.notes;

import org.jspecify.annotations.NullMarked;
