package org.indelible.app.http;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.indelible.app.problem.Problems;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.PlanId;
import org.springframework.format.FormatterRegistry;

/** Reads identities from addresses. What is no identity names nothing, so it is not found. */
final class PathIds {
    private PathIds() {}

    static void addTo(FormatterRegistry registry) {
        add(registry, CaseFileId.class, CaseFileId::new);
        add(registry, EntryId.class, EntryId::new);
        add(registry, DisputeId.class, DisputeId::new);
        add(registry, PlanId.class, PlanId::new);
        add(registry, OrderId.class, OrderId::new);
        add(registry, InvolvementId.class, InvolvementId::new);
        add(registry, DutyId.class, DutyId::new);
    }

    private static <T> void add(FormatterRegistry registry, Class<T> type, Function<UUID, T> id) {
        registry.addConverter(String.class, type, text -> id.apply(uuid(text)));
    }

    private static UUID uuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            if (uuid.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return uuid;
            }
        } catch (IllegalArgumentException notEvenNearly) {
            // falls through to the same answer
        }
        throw Problems.notFound();
    }
}
