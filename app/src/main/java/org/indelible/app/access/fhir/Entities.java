package org.indelible.app.access.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.app.access.fhir.AuditEvent.Detail;
import org.indelible.app.access.fhir.AuditEvent.Entity;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.accesslog.AccessLine;
import org.jspecify.annotations.Nullable;

/** What it was about: the person of the file, the question itself, and where in the ledger it stands. */
final class Entities {
    private static final String TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final Coding PERSON = new Coding(TYPE, "1", "Person");
    private static final Coding SYSTEM_OBJECT = new Coding(TYPE, "2", "System Object");
    private static final Coding OTHER = new Coding(TYPE, "4", "Other");

    private Entities() {}

    static List<Entity> of(AccessLine line) {
        var entities = new ArrayList<Entity>();
        files(line).map(Entities::person).forEach(entities::add);
        var parameters = line.parameters();
        if (parameters != null) entities.add(question(line.asked(), parameters));
        entities.add(ledger(line));
        return entities;
    }

    private static Stream<CaseFileId> files(AccessLine line) {
        return Stream.concat(Stream.ofNullable(line.file()), line.files().stream())
                .distinct();
    }

    private static Entity person(CaseFileId file) {
        var what = Reference.to("Patient", Vocabulary.FILE, file, null);
        return new Entity(what, PERSON, new Coding(ROLE, "1", "Patient"), null, null, null, List.of());
    }

    private static Entity question(@Nullable String asked, String parameters) {
        var query = parameters.getBytes(StandardCharsets.UTF_8);
        return new Entity(null, SYSTEM_OBJECT, new Coding(ROLE, "24", "Query"), null, asked, query, List.of());
    }

    private static Entity ledger(AccessLine line) {
        var details = new ArrayList<>(List.of(
                new Detail("stream", line.stream()),
                new Detail("sequence", Long.toString(line.fact().sequence())),
                new Detail("event-hash", line.fact().eventHash())));
        var seenAt = line.seenAt();
        if (seenAt != null) details.add(new Detail("seen-at-leaf", seenAt.toString()));
        line.entries().forEach(entry -> details.add(new Detail("entry-shown", entry.toString())));
        return new Entity(null, OTHER, null, "ledger", null, null, details);
    }
}
