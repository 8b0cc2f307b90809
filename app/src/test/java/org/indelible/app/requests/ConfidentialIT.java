package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.app.wiring.OwnersView;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Plants a text, withholds it from Amara, and walks everything that can be read as her: it is nowhere, nor is any trace that it is (HCC-8). */
@DemoUnderTest
class ConfidentialIT {
    private static final String FILES = "/api/v1/case-files";
    private static final String MARKER = "quillfeather refuge";
    private static final List<String> TRACES =
            List.of(MARKER, "\"confidential", "confidential-", "withheld", "serious-harm");

    private final Door door;
    private final OwnersView database;
    private final List<ReadRoute> routes;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String file;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String note;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String whole;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String letter;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String confidentiality;

    private long last;

    @Autowired
    ConfidentialIT(
            ApplicationContext application, RequestMappingHandlerMapping requestMappingHandlerMapping, Door door) {
        this.door = door;
        this.database = new OwnersView(application);
        this.routes = ReadRoute.all(requestMappingHandlerMapping);
    }

    @BeforeEach
    void plant_and_withhold() {
        file = opened();
        note = id(
                joan("/notes", note("\"Seen at home.\"", "\"She is at the " + MARKER + ".\"", "\"She sleeps well.\"")));
        whole = id(joan("/notes", note("\"The address is " + MARKER + ".\"")));
        letter = attached();
        confidentiality = id(joan("/confidential-segments", withholding(note, 1)));
        joan("/confidential-segments", withholding(whole, 0));
    }

    @Test
    void nothing_that_can_be_read_tells_of_it() {
        joanReads("/chronology");
        Map<String, String> known = new HashMap<>(Map.of(
                "file", file, "document", letter, "export", UUID.randomUUID().toString()));
        known.put("moment", Clock.systemUTC().instant().toString());
        known.put("misuse", UUID.randomUUID().toString());
        known.putAll(someDisclosure());
        List<String> telling = new ArrayList<>();
        Set<Integer> statuses = new TreeSet<>();
        for (String entry : List.of(note, whole, letter)) {
            known.put("entry", entry);
            for (ReadRoute route : routes) {
                Answer answer = amara(route, known);
                statuses.add(answer.status());
                String told =
                        answer.response().headers().map() + answer.response().body();
                if (TRACES.stream().anyMatch(told::contains) || told.contains(whole) || told.contains(letter))
                    telling.add(route + " of " + entry + ": " + told);
            }
        }
        assertThat(telling).isEmpty();
        assertThat(statuses).contains(200, 404).doesNotContain(400, 403, 500, 503);
    }

    @Test
    void the_record_has_no_gap_for_her_and_is_whole_for_her_colleague() {
        JsonNode entries = amaraReads("/chronology").body().path("entries");
        assertThat(entries).hasSize(1);
        JsonNode segments = entries.path(0).path("content").path("segments");
        assertThat(segments.findValuesAsString("text")).containsExactly("Seen at home.", "She sleeps well.");
        assertThat(segments.findValuesAsString("number")).containsExactly("0", "1");
        assertThat(amaraReads("/entries/" + whole).status()).isEqualTo(404);
        assertThat(amaraReads("/documents/" + letter).status()).isEqualTo(404);
        assertThat(amaraReads("/entries/" + whole).response().body())
                .isEqualTo(
                        amaraReads("/entries/" + UUID.randomUUID()).response().body());
        Answer seen = joanReads("/chronology");
        assertThat(seen.body().path("entries")).hasSize(3);
        assertThat(seen.response().body()).contains(MARKER).contains("serious-harm");
        assertThat(amaraReads("/entries/" + note).header("ETag"))
                .isEqualTo(joanReads("/entries/" + note).header("ETag"));
    }

    @Test
    void she_disputes_what_she_is_shown() {
        Answer disputed = give(amara(), "/disputes", """
            {"target":{"kind":"segment","entry":"%s","revision":1,"segment":1},"raisedBy":"parent","raisedByName":"Dale Pryce",
             "theirWords":"She does not.","raisedAt":{"kind":"on","date":"2026-01-06"}}\
            """.formatted(note));
        assertThat(disputed.status()).as(disputed.response().body()).isEqualTo(201);
        last = disputed.body().path("position").path("lastSequence").asLong();
        assertThat(target(joanReads("/entries/" + note))).isEqualTo(2);
        assertThat(target(amaraReads("/entries/" + note))).isEqualTo(1);
        assertThat(give(amara(), "/confidential-segments", withholding(whole, 0))
                        .code())
                .isEqualTo("not-found");
        assertThat(give(amara(), "/confidential-segments/" + confidentiality + "/lifting", "{\"reason\":\"Why\"}")
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void a_package_leaves_nothing_out_and_is_not_made_until_all_is_lifted() {
        assertThat(export().code()).isEqualTo("unreviewed-confidential-segment");
        String second = id(joan("/confidential-segments", withholding(note, 0)));
        assertThat(lift(second).code()).isEqualTo("originator-not-consulted");
        for (JsonNode each : withholdings()) review(each.asString());
        assertThat(export().code()).isEqualTo("confidential-segment-in-force");
        for (JsonNode each : withholdings()) {
            joan("/confidential-segments/" + each.asString() + "/consultations", """
                {"how":"steps-taken","words":"She was called twice.","on":"2026-01-07"}\
                """);
            last = lift(each.asString())
                    .body()
                    .path("position")
                    .path("lastSequence")
                    .asLong();
        }
        assertThat(amaraReads("/entries/" + note).response().body()).contains(MARKER);
        assertThat(export().status()).isEqualTo(201);
    }

    private List<JsonNode> withholdings() {
        return joanReads("/chronology").body().findValues("confidentiality");
    }

    private void review(String each) {
        joan(
                "/confidential-segments/" + each + "/reviews",
                "{\"finding\":\"no-longer-valid\",\"reasons\":\"She moved.\"}");
    }

    private Answer lift(String each) {
        return give(joan(), "/confidential-segments/" + each + "/lifting", "{\"reason\":\"She has moved.\"}");
    }

    private Answer export() {
        String lawyer = door.token(claims -> claims.subject("james.okoro")
                .claim("name", "James Okoro")
                .claim("team", "Legal")
                .claim("roles", List.of("legal")));
        return door.send(door.to(FILES + "/" + file + "/exports")
                .POST(BodyPublishers.ofString("{\"reason\":\"Hearing\"}"))
                .header("Authorization", "Bearer " + lawyer)
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "court"));
    }

    private static int target(Answer entry) {
        return entry.body()
                .path("entry")
                .path("disputes")
                .path(0)
                .path("target")
                .path("segment")
                .asInt(-1);
    }

    private Map<String, String> someDisclosure() {
        String[] parts = database.column(
                        "select stream_id || '/' || sequence from ledger.events where type = 'record.disclosed'"
                                + " and stream_id like 'access/" + file + "/%'")
                .getFirst()
                .split("/", -1);
        return Map.of("lane", parts[2], "sequence", parts[3]);
    }

    private Answer amara(ReadRoute route, Map<String, String> identities) {
        String body = route.body();
        HttpRequest.Builder request = door.to(route.about(identities))
                .method(route.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + amara())
                .header("Content-Type", "application/json")
                .header("Access-Purpose", route.purpose("data-protection"));
        return door.send(request);
    }

    private Answer amaraReads(String path) {
        return read(amara(), path);
    }

    private Answer joanReads(String path) {
        return read(joan(), path);
    }

    private Answer read(String token, String path) {
        String question = path.contains("documents") ? "" : "?atLeast=" + last;
        return await().until(
                        () -> door.send(door.to(FILES + "/" + file + path + question)
                                .GET()
                                .header("Authorization", "Bearer " + token)
                                .header("Access-Purpose", "casework")),
                        answer -> answer.status() != 503);
    }

    private Answer joan(String path, String body) {
        Answer answer = give(joan(), path, body);
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        last = answer.body().path("position").path("lastSequence").asLong();
        return answer;
    }

    private Answer give(String token, String path, String body) {
        return door.send(door.to(FILES + "/" + file + path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "casework"));
    }

    private static String id(Answer answer) {
        return answer.body().path("id").asString();
    }

    private String joan() {
        return door.token(_ -> {});
    }

    /** She works on the file, manages its team, and answers for data protection: nothing is closed to her but what is withheld. */
    private String amara() {
        return door.token(claims ->
                claims.subject("amara.bello").claim("name", "Amara Bello").claim("roles", List.of("tm", "asw", "dpo")));
    }

    private String opened() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        Answer answer = door.post(FILES, child, "Access-Purpose", "referral");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return id(answer);
    }

    private String attached() {
        var parts =
                new Multipart().part("document", """
                    {"kind":"letter","title":"About the %s","name":"letter.txt","mediaType":"text/plain","note":"%s",
                     "checkedToBeOnRightFile":true,"occurredAt":{"kind":"on","date":"2026-01-05"}}\
                    """.formatted(MARKER, note)).part("content", "The " + MARKER);
        Answer answer = door.send(door.to(FILES + "/" + file + "/documents")
                .POST(parts.whole())
                .header("Authorization", "Bearer " + joan())
                .header("Content-Type", Multipart.TYPE)
                .header("Access-Purpose", "casework"));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return id(answer);
    }

    private static String note(String... texts) {
        String segments = String.join(
                ",",
                Stream.of(texts)
                        .map(text -> "{\"text\":" + text + ",\"voice\":\"worker\"}")
                        .toList());
        return """
            {"type":"home-visit","content":{"title":"Visit","occurredAt":{"kind":"on","date":"2026-01-05"},"segments":[%s],
             "present":[],"actions":[],"decisions":[],"provenance":"typed","contemporaneity":"not-claimed"}}\
            """.formatted(segments);
    }

    private static String withholding(String entry, int segment) {
        return """
            {"entry":"%s","revision":1,"segment":%d,"ground":"serious-harm","reason":"Nobody may learn of the %s.",
             "withheldFrom":[{"kind":"account","account":"amara.bello"},{"kind":"related","relation":"father","name":"Dale Pryce"}]}\
            """.formatted(entry, segment, MARKER);
    }
}
