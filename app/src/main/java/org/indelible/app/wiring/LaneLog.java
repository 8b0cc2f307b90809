package org.indelible.app.wiring;

import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.ledger.store.Lanes;
import org.indelible.query.access.DisclosureLog;
import org.jspecify.annotations.Nullable;

/** Puts disclosures and refusals into the ledger's lanes. */
final class LaneLog implements DisclosureLog {
    private static final String SEARCHES = "search";

    private final Lanes lanes;
    private final Supplier<UUID> ids;

    LaneLog(Lanes lanes, Supplier<UUID> ids) {
        this.lanes = lanes;
        this.ids = ids;
    }

    @Override
    public void append(@Nullable CaseFileId lane, AccessEvent event) {
        String subject = lane == null ? SEARCHES : lane.toString();
        lanes.append(subject, event, ActedBy.metadata(event.who(), ids.get()));
    }
}
