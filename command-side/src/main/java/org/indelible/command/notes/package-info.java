/** Case notes: saved as drafts, finalised once, never changed after. */
@NullMarked
package org.indelible.command.notes;

import org.jspecify.annotations.NullMarked;
