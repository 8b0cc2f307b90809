package org.indelible.app.http;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.indelible.app.problem.Problems;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.PlanId;
import org.springframework.format.FormatterRegistry;

/** Reads identities from addresses. What is no identity names nothing, so it is not found. */
final class PathIds {
    private static final Map<Class<?>, Function<UUID, ?>> IDS = Map.of(
            CaseFileId.class, CaseFileId::new,
            EntryId.class, EntryId::new,
            DisputeId.class, DisputeId::new,
            PlanId.class, PlanId::new,
            OrderId.class, OrderId::new,
            InvolvementId.class, InvolvementId::new,
            DutyId.class, DutyId::new,
            ExportId.class, ExportId::new,
            LegalHoldId.class, LegalHoldId::new,
            AccessRequestId.class, AccessRequestId::new);

    /** The types of identities that stand in addresses. */
    static final Set<Class<?>> TYPES = IDS.keySet();

    private PathIds() {}

    static void addTo(FormatterRegistry registry) {
        IDS.forEach((type, id) -> add(registry, type, id));
    }

    private static <T> void add(FormatterRegistry registry, Class<T> type, Function<UUID, ?> id) {
        registry.addConverter(String.class, type, text -> type.cast(id.apply(uuid(text))));
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
