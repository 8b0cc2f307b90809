package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Somebody reads the file of a child of their own surname; it is found, they are asked, they answer, and it ends one way or the other. */
@DemoUnderTest
class FindingsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FILES = "/api/v1/case-files";
    private static final String FINDINGS = "/api/v1/findings/";
    private static final String OWN = "/api/v1/me/findings";

    private final Door door;
    private final String surname = "Quarles" + Long.toString(System.nanoTime(), 36);

    @Autowired
    FindingsIT(Door door) {
        this.door = door;
    }

    @Test
    void a_reading_that_stands_out_is_found_asked_about_answered_and_dismissed() {
        String reader = reader("femi.adeyemi");
        String finding = found("femi.adeyemi", reader);

        assertThat(own(reader)).as("never before they are asked").isEmpty();
        assertThat(post(reader, OWN + "/" + finding + "/replies", "{\"words\":\"I was on duty.\"}")
                        .status())
                .isEqualTo(404);
        assertThat(post(officer(), FINDINGS + finding + "/questions", "{\"question\":\"What for?\"}")
                        .status())
                .isEqualTo(200);
        JsonNode asked = await().atMost(PATIENCE)
                .until(() -> own(reader), own -> own.size() == 1)
                .get(0);
        assertThat(asked.at("/said/0/words").asString()).isEqualTo("What for?");
        assertThat(asked.at("/readings/0/asked").asString()).isEqualTo("ReadCaseFile");
        assertThat(asked.has("rule")).isFalse();
        assertThat(own(reader("maya.lindqvist"))).isEmpty();

        assertThat(post(reader("maya.lindqvist"), OWN + "/" + finding + "/replies", "{\"words\":\"It was me.\"}")
                        .status())
                .isEqualTo(404);
        assertThat(post(reader, OWN + "/" + finding + "/replies", "{\"words\":\"I was on duty.\"}")
                        .status())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> state("femi.adeyemi"), "replied"::equals);

        Answer empty = post(officer(), FINDINGS + finding + "/dismissal", "{\"reason\":\"aaaaaaaa\"}");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.code()).isEqualTo("reason-insufficient");
        assertThat(post(reader, FINDINGS + finding + "/dismissal", "{\"reason\":\"All is well\"}")
                        .code())
                .isEqualTo("dpo-only");
        assertThat(post(officer(), FINDINGS + finding + "/dismissal", "{\"reason\":\"The rota has them on duty\"}")
                        .status())
                .isEqualTo(200);
        await().atMost(PATIENCE).until(() -> state("femi.adeyemi"), "dismissed"::equals);
        assertThat(post(officer(), FINDINGS + finding + "/questions", "{\"question\":\"Once more?\"}")
                        .code())
                .isEqualTo("finding-ended");
    }

    @Test
    void one_that_nothing_explains_becomes_a_misuse_case_and_its_evidence_is_replayed() {
        String finding = found("lucy.penrose", reader("lucy.penrose"));
        JsonNode place = findings("lucy.penrose").get(0).at("/evidence/0");
        Answer replay = get(
                officer(),
                "/api/v1/" + place.path("stream").asString() + "/"
                        + place.path("sequence").asLong(),
                "data-protection");
        assertThat(replay.status()).as(replay.response().body()).isEqualTo(200);
        assertThat(replay.body().path("outcome").asString()).isEqualTo("same");

        Answer escalated =
                post(officer(), FINDINGS + finding + "/escalation", "{\"reason\":\"Nothing on the file explains it\"}");
        assertThat(escalated.status()).as(escalated.response().body()).isEqualTo(201);
        await().atMost(PATIENCE).until(() -> state("lucy.penrose"), "escalated"::equals);
        assertThat(findings("lucy.penrose").get(0).at("/acts/0/misuseCase").asString())
                .isEqualTo(escalated.body().path("id").asString());
    }

    @Test
    void findings_are_for_the_officer_and_for_one_purpose() {
        assertThat(search(reader("ellen.shore"), "{}", "casework").status()).isEqualTo(403);
        assertThat(search(officer(), "{}", "court").code()).isEqualTo("purpose-not-allowed");
        assertThat(search(officer(), "{\"rule\":\"unheard-of\"}", "data-protection")
                        .status())
                .isEqualTo(400);
        assertThat(post(officer(), FINDINGS + UUID.randomUUID() + "/questions", "{\"question\":\"What for?\"}")
                        .status())
                .isEqualTo(404);
    }

    /** Opens a file of the reader's surname, has them read it, and gives what is found of that. */
    private String found(String account, String reader) {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada %s","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID(), surname);
        Answer opened = door.post(FILES, child, "Access-Purpose", "referral");
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        String file = opened.body().path("id").asString();
        await().atMost(PATIENCE)
                .until(() -> get(reader, FILES + "/" + file, "casework"), answer -> answer.status() == 200);
        JsonNode found = await().atMost(PATIENCE)
                .until(() -> findings(account), all -> all.size() == 1)
                .get(0);
        assertThat(found.path("rule").asString()).isEqualTo("same-surname");
        assertThat(found.path("file").asString()).isEqualTo(file);
        assertThat(found.path("innocently")).isNotEmpty();
        return found.path("finding").asString();
    }

    private String state(String account) {
        return findings(account).path(0).path("state").asString("");
    }

    private JsonNode findings(String account) {
        Answer found = search(officer(), "{\"reader\":\"%s\"}".formatted(account), "data-protection");
        assertThat(found.status()).as(found.response().body()).isEqualTo(200);
        return found.body().path("findings");
    }

    private Answer search(String token, String body, String purpose) {
        return door.send(door.to(FINDINGS + "search")
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Access-Purpose", purpose));
    }

    private JsonNode own(String token) {
        Answer own = get(token, OWN, "answer-finding");
        assertThat(own.status()).as(own.response().body()).isEqualTo(200);
        return own.body().path("findings");
    }

    private Answer post(String token, String path, String body) {
        return door.send(door.to(path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json"));
    }

    private Answer get(String token, String path, String purpose) {
        return door.send(
                door.to(path).GET().header("Authorization", "Bearer " + token).header("Access-Purpose", purpose));
    }

    private String officer() {
        return token("miriam.stein", "Miriam Stein", "Information Governance", "dpo");
    }

    private String reader(String account) {
        return token(account, "Lee " + surname, "Safeguarding North", "asw");
    }

    private String token(String account, String name, String team, String role) {
        return door.token(claims -> claims.subject(account)
                .claim("name", name)
                .claim("job_title", "Social worker")
                .claim("team", team)
                .claim("roles", List.of(role)));
    }
}
