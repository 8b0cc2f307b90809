package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is let in to a file, and by what: grants, restrictions, conflicts of interest and emergencies, over HTTP. */
@DemoUnderTest
class AdmittanceIT {
    private static final String FILES = "/api/v1/case-files";
    private static final String NORTH = "Safeguarding North";
    private static final String SOUTH = "Safeguarding South";
    private static final String LAST_DAY = "2099-01-01";

    private final Door door;
    private final Map<String, Long> recorded = new HashMap<>();

    @Autowired
    AdmittanceIT(Door door) {
        this.door = door;
    }

    @Test
    void a_grant_opens_the_file_to_one_person_and_its_end_closes_it() {
        String file = opened();
        assertThat(read(file, "colin.thackeray", SOUTH, "asw").status()).isEqualTo(404);
        String tooLong = "{\"account\":\"amara.bello\",\"until\":\"%s\",\"reason\":\"Covers\"}".formatted(LAST_DAY);
        assertThat(give(file, "/access-grants", "joan.whitcombe", NORTH, "tm", tooLong)
                        .code())
                .isEqualTo("grant-end-invalid");
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        Answer granted = give(
                file,
                "/access-grants",
                "joan.whitcombe",
                NORTH,
                "tm",
                "{\"account\":\"amara.bello\",\"until\":\"%s\",\"reason\":\"Covers\"}".formatted(today));
        assertThat(granted.status()).as(granted.response().body()).isEqualTo(201);
        Answer read = read(file, "amara.bello", SOUTH, "asw");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Allowed-By")).isEqualTo("grant");
        String grant = granted.body().path("id").asString();
        String ending = "/access-grants/" + grant + "/ending";
        assertThat(give(file, ending, "joan.whitcombe", NORTH, "tm", "{\"reason\":\"Back\"}")
                        .status())
                .isEqualTo(200);
        assertThat(read(file, "amara.bello", SOUTH, "asw").status()).isEqualTo(404);
    }

    @Test
    void a_restricted_file_is_for_everybody_else_a_file_that_does_not_exist() {
        String file = opened();
        assertThat(read(file, "tom.hargreave", NORTH, "asw").status()).isEqualTo(200);
        String names = "{\"ground\":\"high-profile\",\"named\":[\"amara.bello\"],\"reason\":\"In the papers\"}";
        Answer restricted = give(file, "/restriction", "ruth.calder", "Service", "sm", names);
        assertThat(restricted.status()).as(restricted.response().body()).isEqualTo(200);
        Answer closed = read(file, "tom.hargreave", NORTH, "asw");
        Answer nowhere = read(UUID.randomUUID().toString(), "tom.hargreave", NORTH, "asw");
        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.body()).isEqualTo(nowhere.body());
        assertThat(read(file, "ruth.calder", "Service", "sm").status()).isEqualTo(404);
        assertThat(read(file, "amara.bello", SOUTH, "asw").header("Access-Allowed-By"))
                .isEqualTo("restriction");
        String opening = "{\"reason\":\"The child is at the station\"}";
        assertThat(give(file, "/emergency-access", "tom.hargreave", NORTH, "asw", opening)
                        .status())
                .isEqualTo(404);
        await().until(() -> logOf(file).toString().contains("\"restriction\""));
        assertThat(logOf(file).toString()).contains("\"restricted\"").contains("\"team\"");
    }

    @Test
    void a_conflict_of_interest_keeps_out_whoever_would_be_let_in() {
        String file = opened();
        String own = "{\"account\":\"tom.hargreave\",\"reason\":\"A cousin of the mother\"}";
        String amara = own.replace("tom.hargreave", "amara.bello");
        assertThat(give(file, "/conflicts-of-interest", "amara.bello", NORTH, "asw", amara)
                        .status())
                .isEqualTo(201);
        Answer read = read(file, "amara.bello", NORTH, "asw");
        assertThat(read.status()).isEqualTo(403);
        assertThat(read.code()).isEqualTo("conflict-of-interest");
        assertThat(read(file, "amara.bello", SOUTH, "asw").code()).isEqualTo("not-found");
    }

    @Test
    void an_emergency_opens_the_file_for_an_hour_and_is_looked_at_afterwards() {
        String file = opened();
        assertThat(give(file, "/emergency-access", "colin.thackeray", SOUTH, "asw", "{\"reason\":\"aaaa\"}")
                        .code())
                .isEqualTo("reason-insufficient");
        String reason = "{\"reason\":\"The child is alone at the station\"}";
        Answer opened = give(file, "/emergency-access", "colin.thackeray", SOUTH, "asw", reason);
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        Answer read = read(file, "colin.thackeray", SOUTH, "asw");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Access-Allowed-By")).isEqualTo("emergency");
        assertThat(read.header("Access-Allowed-Until")).endsWith("Z");
        String opening = opened.body().path("id").asString();
        await().until(() -> !queued(opening, "").isMissingNode());
        JsonNode queued = queued(opening, "");
        assertThat(queued.path("by").path("account").asString()).isEqualTo("colin.thackeray");
        assertThat(queued.path("reason").asString()).contains("alone at the station");
        await().until(() -> ask("/api/v1/worklist", "joan.whitcombe", NORTH, "tm", "casework")
                .response()
                .body()
                .contains("see-emergency-access"));
        String judged = "{\"outcome\":\"not-justified\",\"reason\":\"No call came in\"}";
        String review = "/emergency-access/" + opening + "/review";
        assertThat(give(file, review, "miriam.stein", "Governance", "dpo", judged)
                        .status())
                .isEqualTo(200);
        await().until(() -> queued(opening, "").isMissingNode());
        assertThat(queued(opening, "?reviewed=true")
                        .path("review")
                        .path("outcome")
                        .asString())
                .isEqualTo("not-justified");
        assertThat(ask("/api/v1/emergency-access", "joan.whitcombe", NORTH, "tm", "casework")
                        .code())
                .isEqualTo("role-not-allowed");
    }

    private JsonNode queued(String opening, String which) {
        Answer queue = ask("/api/v1/emergency-access" + which, "miriam.stein", "Governance", "dpo", "data-protection");
        assertThat(queue.status()).as(queue.response().body()).isEqualTo(200);
        for (JsonNode one : queue.body().path("openings")) {
            if (one.path("opening").asString().equals(opening)) return one;
        }
        return queue.body().path("none of that identity");
    }

    private JsonNode logOf(String file) {
        Answer log = ask(FILES + "/" + file + "/access-log", "miriam.stein", "Governance", "dpo", "data-protection");
        assertThat(log.status()).isEqualTo(200);
        return log.body();
    }

    private String opened() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        Answer answer = door.post(FILES, child, "Access-Purpose", "referral");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.body().path("id").asString();
    }

    /** Reads the file once everything that was recorded on it is known to reads. */
    private Answer read(String file, String account, String team, String role) {
        String fresh = recorded.containsKey(file) ? "?atLeast=" + recorded.get(file) : "";
        return ask(FILES + "/" + file + fresh, account, team, role, "casework");
    }

    private Answer ask(String path, String account, String team, String role, String purpose) {
        return door.send(door.to(path)
                .GET()
                .header("Authorization", "Bearer " + token(account, team, role))
                .header("Access-Purpose", purpose));
    }

    private Answer give(String file, String path, String account, String team, String role, String body) {
        Answer answer = door.send(door.to(FILES + "/" + file + path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token(account, team, role))
                .header("Content-Type", "application/json"));
        if (answer.status() < 300)
            recorded.put(
                    file, answer.body().path("position").path("lastSequence").asLong());
        return answer;
    }

    private String token(String account, String team, String role) {
        return door.token(claims -> claims.subject(account)
                .claim("name", "A Person")
                .claim("team", team)
                .claim("roles", List.of(role)));
    }
}
