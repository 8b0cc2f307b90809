package org.indelible.events.access;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** A read was refused, with which codes. Nothing was shown. */
public record DisclosureRefused(
        DisclosureId disclosure,
        @Nullable CaseFileId file,
        Actor who,
        @Nullable AccessPurpose purpose,
        String query,
        List<String> codes)
        implements AccessEvent {
    public DisclosureRefused {
        codes = List.copyOf(codes);
    }
}
