package org.indelible.app.access.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.app.access.fhir.AuditEvent.Agent;
import org.indelible.app.access.fhir.AuditEvent.Network;
import org.indelible.events.people.Actor;
import org.indelible.query.accesslog.AccessLine;

/**
 * Who took part: client and server, as the pattern of a query names them, and the person. The addresses of clients are not kept, which is said in their
 * place.
 */
final class Agents {
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";

    private Agents() {}

    static List<Agent> of(AccessLine line) {
        var who = line.who();
        return Stream.concat(
                        Stream.of(machine("110153", "Source Role ID", "client of the API"), server()),
                        Stream.ofNullable(who).map(actor -> person(actor, line)))
                .toList();
    }

    private static Agent server() {
        return machine("110152", "Destination Role ID", Vocabulary.PRODUCT);
    }

    private static Agent machine(String role, String display, String name) {
        var type = new Concept(new Coding(DICOM, role, display));
        return new Agent(type, List.of(), Reference.named(name), null, false, List.of(), Network.NOT_KEPT, List.of());
    }

    private static Agent person(Actor who, AccessLine line) {
        var account = who.account();
        return new Agent(
                new Concept(new Coding(PARTICIPATION, "IRCP", "information recipient")),
                who.roles().stream()
                        .map(Enum::name)
                        .sorted()
                        .map(role -> new Concept(new Coding(Vocabulary.ROLE, role)))
                        .toList(),
                Reference.to("Practitioner", Vocabulary.ACCOUNT, account.value(), who.jobTitle() + ", " + who.team()),
                who.name(),
                true,
                policies(line),
                null,
                Purposes.of(line));
    }

    /** By what they were let in, and by which edition of the policy. */
    private static List<String> policies(AccessLine line) {
        var policies = new ArrayList<String>();
        var verdict = line.verdict();
        if (verdict != null) {
            policies.add(Vocabulary.GROUND + ":" + verdict.allowedBy());
            policies.add(Vocabulary.POLICY + ":" + verdict.pack());
        }
        return policies;
    }
}
