package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is let in as a person: whoever has signed the confidentiality agreement, from a log-in that is still theirs. */
@DemoUnderTest
class StaffIT {
    private static final String OFFICER = "miriam.stein";
    private static final String WORK = "/api/v1/worklist";
    private static final String AGREEMENTS = "/api/v1/agreements";

    private final Door door;

    @Autowired
    StaffIT(Door door) {
        this.door = door;
    }

    @Test
    void whoever_refuses_to_sign_is_shut_out_until_they_have_and_the_service_managers_know_of_it() {
        String clare = "clare.dunmore";
        assertThat(read(token(clare, "pr"), WORK, "casework").status()).isEqualTo(200);
        String refusing = "{\"account\":\"%s\",\"refusedOn\":\"%s\",\"words\":\"Asks the union first.\"}"
                .formatted(clare, today());
        assertThat(door.post(AGREEMENTS + "/refusals", refusing).status()).isEqualTo(200);

        await().until(() -> read(token(clare, "pr"), WORK, "casework").status() == 403);
        Answer refused = read(token(clare, "pr"), WORK, "casework");
        assertThat(refused.code()).isEqualTo("confidentiality-agreement-missing");
        assertThat(refused.body().path("clause").asString()).isEqualTo("HCC-15.1");
        Answer recording = give(
                token(clare, "pr"),
                "/api/v1/case-files/01900000-0000-7000-8000-000000000009/disputes",
                "{\"target\":{\"kind\":\"omission\",\"about\":\"The"
                        + " aunt\"},\"raisedBy\":\"parent\",\"raisedByName\":\"Sam\","
                        + "\"theirWords\":\"No\",\"raisedAt\":{\"kind\":\"on\",\"date\":\"2026-01-05\"}}");
        assertThat(recording.code()).isEqualTo("confidentiality-agreement-missing");
        assertThat(recording.status()).isEqualTo(403);

        String ruth = token("ruth.calder", "sm");
        JsonNode line = waiting(ruth, clare);
        assertThat(line.at("/refusal/words").asString()).isEqualTo("Asks the union first.");
        assertThat(line.at("/refusal/passedOnBy/account").asString()).isEqualTo("joan.whitcombe");
        String considering = "{\"account\":\"%s\",\"outcome\":\"Signs today.\"}".formatted(clare);
        assertThat(give(ruth, AGREEMENTS + "/refusals/consideration", considering)
                        .status())
                .isEqualTo(200);
        await().until(() -> waiting(ruth, clare).isMissingNode());

        String signing =
                "{\"account\":\"%1$s\",\"signedOn\":\"%2$s\",\"originalToHrOn\":\"%2$s\",\"supervisionCopyOn\":\"%2$s\"}"
                        .formatted(clare, today());
        assertThat(door.post(AGREEMENTS, signing).status()).isEqualTo(200);
        await().until(() -> read(token(clare, "pr"), WORK, "casework").status() == 200);
        assertThat(reads(clare, "confidentiality-agreement-missing")).isTrue();
    }

    @Test
    void nobody_signs_for_themselves_and_not_everybody_reads_the_register() {
        String own =
                "{\"account\":\"joan.whitcombe\",\"signedOn\":\"%1$s\",\"originalToHrOn\":\"%1$s\",\"supervisionCopyOn\":\"%1$s\"}"
                        .formatted(today());
        Answer refused = door.post(AGREEMENTS, own);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("second-person-required");
        assertThat(read(token("amara.bello", "asw"), AGREEMENTS, "casework").code())
                .isEqualTo("role-not-allowed");
        Answer register = read(token(OFFICER, "dpo"), AGREEMENTS + "?limit=1", "data-protection");
        assertThat(register.body().path("lines")).hasSize(1);
        String next = register.body().path("next").asString();
        assertThat(read(token(OFFICER, "dpo"), AGREEMENTS + "?limit=1&cursor=" + next, "data-protection")
                        .body()
                        .path("lines"))
                .hasSize(1)
                .isNotEqualTo(register.body().path("lines"));
    }

    /** Times of issue are whole seconds: a token of the report's own second has ended too. */
    @Test
    void a_log_in_that_is_reported_opens_nothing_more_and_the_officer_sees_it() {
        String geoffrey = "geoffrey.lunt";
        String stolen = token(geoffrey, "adm");
        assertThat(read(stolen, WORK, "casework").status()).isNotEqualTo(401);
        Answer other = give(stolen, "/api/v1/log-ins/compromised", "{\"account\":\"amara.bello\",\"words\":\"Hers\"}");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("own-log-in-only");

        assertThat(give(stolen, "/api/v1/log-ins/compromised", "{\"words\":\"Left on the train.\"}")
                        .status())
                .isEqualTo(200);
        Answer ended = read(stolen, WORK, "casework");
        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.code()).isEqualTo("session-ended");
        await().until(() -> read(token(geoffrey, "adm"), WORK, "casework").status() != 401);
        assertThat(read(stolen, WORK, "casework").code()).isEqualTo("session-ended");

        await().untilAsserted(() -> {
            JsonNode incident = find(
                    read(token(OFFICER, "dpo"), "/api/v1/incidents", "data-protection")
                            .body()
                            .path("lines"),
                    geoffrey);
            assertThat(incident.path("kind").asString()).isEqualTo("compromised-log-in");
            assertThat(incident.path("words").asString()).isEqualTo("Left on the train.");
        });
        assertThat(read(token("joan.whitcombe", "tm"), "/api/v1/incidents", "management-oversight")
                        .code())
                .isEqualTo("role-not-allowed");
    }

    private JsonNode waiting(String token, String account) {
        return find(
                read(token, AGREEMENTS + "?waiting=true", "management-oversight")
                        .body()
                        .path("lines"),
                account);
    }

    private static JsonNode find(JsonNode lines, String account) {
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("account").asString("").equals(account))
                .findFirst()
                .orElse(lines.path("none"));
    }

    private boolean reads(String account, String code) {
        Answer log = door.send(door.to("/api/v1/access-log/search")
                .POST(BodyPublishers.ofString("{\"reader\":\"" + account + "\"}"))
                .header("Authorization", "Bearer " + token(OFFICER, "dpo"))
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "data-protection"));
        return log.response().body().contains(code);
    }

    private Answer read(String token, String path, String purpose) {
        return door.send(
                door.to(path).GET().header("Authorization", "Bearer " + token).header("Access-Purpose", purpose));
    }

    private Answer give(String token, String path, String body) {
        return door.send(door.to(path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "casework"));
    }

    private String token(String account, String role) {
        return door.token(claims -> claims.subject(account).claim("roles", List.of(role)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
