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
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.grants.GrantId;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.PlanId;
import org.indelible.events.signals.FindingId;
import org.springframework.format.FormatterRegistry;

/** Reads identities from addresses. What is no identity names nothing, so it is not found. */
final class PathIds {
    private static final Map<Class<?>, Function<UUID, ?>> IDS = Map.ofEntries(
            Map.entry(CaseFileId.class, CaseFileId::new),
            Map.entry(ConfidentialityId.class, ConfidentialityId::new),
            Map.entry(EntryId.class, EntryId::new),
            Map.entry(DisputeId.class, DisputeId::new),
            Map.entry(PlanId.class, PlanId::new),
            Map.entry(OrderId.class, OrderId::new),
            Map.entry(InvolvementId.class, InvolvementId::new),
            Map.entry(DutyId.class, DutyId::new),
            Map.entry(ExportId.class, ExportId::new),
            Map.entry(LegalHoldId.class, LegalHoldId::new),
            Map.entry(GrantId.class, GrantId::new),
            Map.entry(ConflictId.class, ConflictId::new),
            Map.entry(EmergencyId.class, EmergencyId::new),
            Map.entry(FindingId.class, FindingId::new),
            Map.entry(MisuseCaseId.class, MisuseCaseId::new),
            Map.entry(AccessRequestId.class, AccessRequestId::new));

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
