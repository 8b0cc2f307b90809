package org.indelible.app.access.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.app.access.Lines;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessLogPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be there and what it must be, by HL7 FHIR R4 (4.0.1), AuditEvent, and by the profiles Query and PatientQuery of IHE BALP 1.1.3; checked by
 * hand, as these say it.
 */
class AuditEventsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BALP = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";

    static Stream<AccessLine> lines() {
        return Stream.of(
                Lines.shown("allocation", "casework", "Before the visit"),
                Lines.shown("emergency", "subject-access", null),
                Lines.ofSeveral(),
                Lines.refused(),
                Lines.destroyed());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_has_what_r4_requires(AccessLine line) {
        var event = written(line);
        assertThat(event.path("resourceType").asString()).isEqualTo("AuditEvent");
        assertThat(event.path("id").asString()).matches("[A-Za-z0-9\\-.]{1,64}");
        coding(event.path("type"));
        event.path("subtype").forEach(AuditEventsTest::coding);
        assertThat(event.path("action").asString()).isIn("C", "R", "U", "D", "E");
        assertThat(event.path("recorded").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
        assertThat(event.path("outcome").asString()).isIn("0", "4", "8", "12");
        assertThat(event.path("agent")).isNotEmpty();
        event.path("agent")
                .forEach(
                        agent -> assertThat(agent.path("requestor").isBoolean()).isTrue());
        assertThat(event.path("source").path("observer").isObject()).isTrue();
        event.path("entity")
                .forEach(entity -> assertThat(entity.has("name") && entity.has("query"))
                        .as("sev-1")
                        .isFalse());
        assertThat(event.toString()).doesNotContain("null", "[]", "{}");
    }

    private static void coding(JsonNode coding) {
        assertThat(coding.path("system").asString()).contains(":");
        assertThat(coding.path("code").asString()).matches("[^\\s]+(\\s[^\\s]+)*");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_line_follows_the_pattern_of_a_query(AccessLine line) {
        var event = written(line);
        assertThat(event.path("type").path("code").asString()).isEqualTo("rest");
        assertThat(event.path("action").asString()).isEqualTo("E");
        assertThat(agents(event, "110153")).singleElement().satisfies(AuditEventsTest::isMachine);
        assertThat(agents(event, "110152")).singleElement().satisfies(AuditEventsTest::isMachine);
        assertThat(agents(event, "IRCP")).hasSize(line.who() == null ? 0 : 1).allSatisfy(user -> {
            assertThat(user.path("requestor").asBoolean()).isTrue();
            assertThat(user.path("who").path("identifier").path("value").asString())
                    .isEqualTo("amara.bello");
            assertThat(user.path("name").asString()).isEqualTo("Amara Bello, BSc");
            assertThat(user.has("network") || user.has("media")).isFalse();
            assertThat(user.path("role")).hasSize(2);
        });
    }

    private static void isMachine(JsonNode agent) {
        assertThat(agent.has("who")).isTrue();
        assertThat(agent.path("network").path("extension").path(0).path("url").asString())
                .isEqualTo("http://hl7.org/fhir/StructureDefinition/data-absent-reason");
        assertThat(agent.has("media")).isFalse();
    }

    @Test
    void what_was_shown_of_a_file_is_a_patient_query_with_the_question_as_it_was_asked() {
        var event = written(Lines.shown("allocation", "casework", null));
        assertThat(event.path("meta").path("profile").path(0).asString()).isEqualTo(BALP + "PatientQuery");
        assertThat(event.path("outcome").asString()).isEqualTo("0");
        assertThat(event.path("subtype").path(0).path("code").asString()).isEqualTo("search");
        assertThat(entities(event, "1")).singleElement().satisfies(person -> {
            assertThat(person.path("role").path("code").asString()).isEqualTo("1");
            assertThat(person.path("what").path("type").asString()).isEqualTo("Patient");
            assertThat(person.path("what").path("identifier").path("value").asString())
                    .isEqualTo(Lines.FILE.toString());
        });
        assertThat(entities(event, "2")).singleElement().satisfies(query -> {
            assertThat(query.path("role").path("code").asString()).isEqualTo("24");
            assertThat(new String(Base64.getDecoder().decode(query.path("query").asString()), StandardCharsets.UTF_8))
                    .isEqualTo("{\"file\":\"x\"}");
            assertThat(query.has("what") || query.has("lifecycle") || query.has("detail"))
                    .isFalse();
        });
    }

    @Test
    void a_list_of_several_files_names_the_person_of_each_and_claims_the_pattern_of_a_query() {
        var event = written(Lines.ofSeveral());
        assertThat(event.path("meta").path("profile").path(0).asString()).isEqualTo(BALP + "Query");
        assertThat(entities(event, "1")).hasSize(2);
    }

    @Test
    void a_refusal_is_no_success_and_says_why_and_claims_no_pattern() {
        var event = written(Lines.refused());
        assertThat(event.path("outcome").asString()).isEqualTo("4");
        assertThat(event.path("outcomeDesc").asString()).isEqualTo("Refused: not-related");
        assertThat(event.has("meta")).isFalse();
    }

    @Test
    void a_purpose_is_given_by_our_code_and_by_hl7s_where_one_means_the_same() {
        assertThat(purposes(written(Lines.shown("team", "subject-access", null))))
                .containsExactly("subject-access", "PATRQT");
        assertThat(purposes(written(Lines.shown("team", "casework", null)))).containsExactly("casework");
        assertThat(purposes(written(Lines.shown("emergency", "casework", null))))
                .containsExactly("casework", "BTG");
    }

    private static List<String> purposes(JsonNode event) {
        return event.path("purposeOfEvent").findValuesAsString("code");
    }

    @Test
    void every_line_of_text_is_one_resource_and_a_part_that_was_cut_off_ends_with_an_outcome() {
        var text = text("next-part", Lines.refused(), Lines.destroyed());
        var resources = Arrays.stream(text.split("\n")).map(JSON::readTree).toList();
        assertThat(resources)
                .extracting(each -> each.path("resourceType").asString())
                .containsExactly("AuditEvent", "AuditEvent", "OperationOutcome");
        var issue = resources.getLast().path("issue").path(0);
        assertThat(issue.path("severity").asString()).isEqualTo("warning");
        assertThat(issue.path("code").asString()).isEqualTo("incomplete");
        assertThat(issue.path("diagnostics").asString()).contains("next-part");
    }

    private static List<JsonNode> agents(JsonNode event, String type) {
        return event.path("agent")
                .valueStream()
                .filter(agent -> agent.path("type")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .asString()
                        .equals(type))
                .toList();
    }

    private static List<JsonNode> entities(JsonNode event, String type) {
        return event.path("entity")
                .valueStream()
                .filter(entity -> entity.path("type").path("code").asString().equals(type))
                .toList();
    }

    private static JsonNode written(AccessLine line) {
        return JSON.readTree(text(null, line));
    }

    private static String text(@Nullable String next, AccessLine... lines) {
        return new String(AuditEvents.of(new AccessLogPart(7, List.of(lines), next)), StandardCharsets.UTF_8);
    }
}
