package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact in the stream of one case file; the file is the consistency boundary, so every rule over one file counts these only. */
public interface CaseFileEvent {
    /** The file to which the fact belongs. */
    CaseFileId file();

    /** The entry whose text this event carries or touches, or null where the fact belongs to the file as a whole. */
    @JsonIgnore
    default @Nullable EntryId ofEntry() {
        return null;
    }

    /** Since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16); null where it was open. */
    default @Nullable Instant closedSince() {
        return null;
    }
}
