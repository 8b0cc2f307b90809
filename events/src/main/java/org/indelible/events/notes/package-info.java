/** Case notes: segments with kind and source, every saved revision an event, finalised once and for ever. */
@NullMarked
package org.indelible.events.notes;

import org.jspecify.annotations.NullMarked;
