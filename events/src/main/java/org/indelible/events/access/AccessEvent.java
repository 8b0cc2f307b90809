package org.indelible.events.access;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** A fact about reading, or about an attempt that was refused. */
public sealed interface AccessEvent permits RecordDisclosed, DisclosureRefused, CommandRefused {
    /** Who read or tried. */
    Actor who();

    /** The file meant, or null where no single file is. */
    @Nullable
    CaseFileId file();
}
