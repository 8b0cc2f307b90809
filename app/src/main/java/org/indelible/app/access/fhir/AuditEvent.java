package org.indelible.app.access.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AuditEvent of FHIR R4 (HL7 FHIR 4.0.1, {@code http://hl7.org/fhir/R4/auditevent.html}), with the elements that are written here. Nothing empty
 * is written.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AuditEvent(
        String resourceType,
        String id,
        @Nullable Meta meta,
        Coding type,
        List<Coding> subtype,
        String action,
        Instant recorded,
        String outcome,
        @Nullable String outcomeDesc,
        List<Concept> purposeOfEvent,
        List<Agent> agent,
        Source source,
        List<Entity> entity) {
    /** Which profiles it keeps to. */
    record Meta(List<String> profile) {}

    /** Who or what took part. */
    record Agent(
            @Nullable Concept type,
            List<Concept> role,
            Reference who,
            @Nullable String name,
            boolean requestor,
            List<String> policy,
            @Nullable Network network,
            List<Concept> purposeOfUse) {}

    /** An address that is not told, and why (extension {@code data-absent-reason}). */
    record Network(List<Extension> extension) {
        record Extension(String url, String valueCode) {}

        static final Network NOT_KEPT = new Network(
                List.of(new Extension("http://hl7.org/fhir/StructureDefinition/data-absent-reason", "not-performed")));
    }

    /** Who says so. */
    record Source(Reference observer, List<Coding> type) {}

    /** What it was about, and of a question its text; either a name or a query is given, never both (invariant sev-1). */
    @SuppressWarnings("ArrayRecordComponent") // written, never compared
    record Entity(
            @Nullable Reference what,
            Coding type,
            @Nullable Coding role,
            @Nullable String name,
            @Nullable String description,
            byte @Nullable [] query,
            List<Detail> detail) {}

    /** One more thing to say about it. */
    record Detail(String type, String valueString) {}
}
