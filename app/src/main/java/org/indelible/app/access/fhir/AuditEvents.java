package org.indelible.app.access.fhir;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.app.access.fhir.AuditEvent.Meta;
import org.indelible.app.access.fhir.AuditEvent.Source;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessLogPart;
import org.indelible.query.accesslog.AccessOutcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log as AuditEvents, one a line. What was shown follows the patterns Query and PatientQuery of IHE's Basic Audit Log Patterns
 * ({@code https://profiles.ihe.net/ITI/BALP/}, 1.1.3): every reading here is a question with parameters. A list over several files is one event that
 * names the person of each, not one event each, and claims the pattern Query. What was refused follows them too, but as no success it claims none. Where
 * lines were cut off, a last line, an OperationOutcome, says so and names the cursor.
 */
public final class AuditEvents {
    private static final String PROFILES = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
    private static final String SUCCESS = "0";
    private static final String MINOR_FAILURE = "4";
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private AuditEvents() {}

    /** As newline-delimited JSON in UTF-8. */
    public static byte[] of(AccessLogPart part) {
        var lines = Stream.<Object>concat(
                part.lines().stream().map(AuditEvents::event),
                Stream.ofNullable(part.next()).map(CutOff::at));
        return lines.map(line -> JSON.writeValueAsString(line) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static AuditEvent event(AccessLine line) {
        boolean shown = line.outcome() == AccessOutcome.DISCLOSED;
        return new AuditEvent(
                "AuditEvent",
                id(line),
                shown ? new Meta(List.of(PROFILES + (line.file() == null ? "Query" : "PatientQuery"))) : null,
                new Coding("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "RESTful Operation"),
                subtypes(line),
                "E",
                line.at(),
                shown ? SUCCESS : MINOR_FAILURE,
                outcomeInWords(line),
                Purposes.of(line),
                Agents.of(line),
                new Source(
                        Reference.named(Vocabulary.PRODUCT),
                        List.of(new Coding(
                                "http://terminology.hl7.org/CodeSystem/security-source-type",
                                "4",
                                "Application Server"))),
                Entities.of(line));
    }

    /** That of the disclosure; of one whose words were destroyed, what is left to name it by. */
    private static String id(AccessLine line) {
        var disclosure = line.disclosure();
        return disclosure == null ? line.fact().eventHash() : disclosure.toString();
    }

    private static List<Coding> subtypes(AccessLine line) {
        String interaction = line.outcome() == AccessOutcome.COMMAND_REFUSED ? "operation" : "search";
        var asked = line.asked();
        return Stream.concat(
                        Stream.of(new Coding("http://hl7.org/fhir/restful-interaction", interaction, interaction)),
                        Stream.ofNullable(asked).map(name -> new Coding(Vocabulary.QUESTION, name)))
                .toList();
    }

    private static @Nullable String outcomeInWords(AccessLine line) {
        return switch (line.outcome()) {
            case DISCLOSED -> null;
            case REFUSED, COMMAND_REFUSED -> "Refused: " + String.join(", ", line.codes());
            case DESTROYED -> "What this says was destroyed with its file.";
        };
    }
}
