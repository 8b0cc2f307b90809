package org.indelible.projection;

import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of a payload whose key was destroyed: the event is still there and still verifies, its words are gone.
 *
 * @param type the stored type, for instance {@code casenote.added}
 * @param entry the entry whose key it was, or null where the key was the file's
 */
public record Destroyed(String type, @Nullable EntryId entry) {
    /** Whether it stood in the stream of an export, whose name cannot be told from a file's. */
    public boolean ofExport() {
        return type.startsWith("export.");
    }
}
