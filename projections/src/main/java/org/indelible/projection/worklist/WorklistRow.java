package org.indelible.projection.worklist;

import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * One item.
 *
 * @param draft whether it is a draft; otherwise a duty
 * @param type the note type, or the kind of duty
 * @param sequence the event that says what it is
 */
public record WorklistRow(
        CaseFileId file,
        boolean draft,
        String type,
        @Nullable UUID entry,
        long sequence,
        WorklistPlace place) {}
