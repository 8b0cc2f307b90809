package org.indelible.query.accessrequests;

import java.time.Instant;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.accessrequests.AccessRequestEvent;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.RecordedFact;

/**
 * One step of a request, as it was recorded.
 *
 * @param type the stored name of the event
 */
public record RequestStep(String type, Instant recordedAt, AccessRequestEvent event, FactReference fact) {
    static RequestStep of(RecordedFact fact, AccessRequestEvent event) {
        var type = EventCatalogue.TYPES.stream()
                .filter(each -> each.type().equals(event.getClass()))
                .map(RecordedType::name)
                .findFirst()
                .orElseThrow();
        return new RequestStep(type, fact.recordedAt(), event, fact.reference());
    }
}
