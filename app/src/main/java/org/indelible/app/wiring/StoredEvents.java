package org.indelible.app.wiring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.accessrequests.AccessRequestEvent;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.evidence.EvidenceExportEvent;
import org.indelible.events.ledger.LedgerStatement;
import org.indelible.events.misuse.MisuseEvent;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.signals.FindingEvent;
import org.indelible.events.staff.StaffEvent;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.store.LedgerSerializer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How events are written and under whose key: the only place that knows both the vocabulary and the ledger. */
final class StoredEvents {
    private StoredEvents() {}

    /** Strict JSON: nothing unknown, nothing twice, nothing coerced, nothing null, no half characters. */
    static JsonMapper json() {
        return JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(String.class, new WholeCharacters()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** The serializer over the whole catalogue. */
    static LedgerSerializer serializer(JsonMapper json) {
        return new LedgerSerializer(json, types());
    }

    /** What turns events of earlier revisions into those of today: named here, because what is remembered of a fold counts on the code that this class uses. */
    static EventUpcasterChain upcasters() {
        return new EventUpcasterChain(List.of());
    }

    private static Map<String, Class<?>> types() {
        return EventCatalogue.TYPES.stream()
                .collect(Collectors.toMap(type -> type.name() + "@" + type.revision(), RecordedType::type));
    }

    /**
     * An entry's words are under the entry's key, everything else of a file under the file's, what is said of a member of staff, and
     * what is in a misuse case, under a key of its own, and what concerns no file, or must outlive it, under the audit key of its month.
     */
    static KeyScope scope(String stream, Object payload) {
        return switch (payload) {
            case CaseFileEvent event -> ofFile(event);
            case EvidenceExportEvent event -> new KeyScope.File(event.file().toString());
            case StaffEvent event -> new KeyScope.File(event.member().toString());
            case MisuseEvent event -> new KeyScope.File(event.misuse().toString());
            case AccessRequestEvent event -> new KeyScope.File(event.file().toString());
            case DestructionEvent _ -> new KeyScope.Audit();
            case FindingEvent _ -> new KeyScope.Audit();
            case AccessEvent event -> ofLane(stream, event);
            case LedgerStatement _ -> new KeyScope.Audit();
            default ->
                throw new IllegalArgumentException(
                        "no key for " + payload.getClass().getName());
        };
    }

    /** A lane of searches belongs to no file that exists, whatever file was asked for. */
    private static KeyScope ofLane(String stream, AccessEvent event) {
        return event.file() == null || stream.startsWith("access/search/")
                ? new KeyScope.Audit()
                : new KeyScope.File(event.file().toString());
    }

    private static KeyScope ofFile(CaseFileEvent event) {
        String file = event.file().toString();
        return event.ofEntry() == null
                ? new KeyScope.File(file)
                : new KeyScope.Entry(file, event.ofEntry().toString(), beginsEntry(event));
    }

    /** Documents are entries too, but their keys are stored before them. */
    private static boolean beginsEntry(CaseFileEvent event) {
        return event instanceof CaseNoteAdded
                || event instanceof CaseSummaryRecorded
                || event instanceof ManagementDecisionRecorded;
    }
}
