package org.indelible.events.access;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** A command was refused, with which codes. Nothing of its content is kept. */
public record CommandRefused(
        DisclosureId disclosure, @Nullable CaseFileId file, Actor who, String command, List<String> codes)
        implements AccessEvent {
    public CommandRefused {
        codes = List.copyOf(codes);
    }
}
