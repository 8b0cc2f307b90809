package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.evidence.digest.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a suspicion to its conclusion, with the access log as evidence that anybody who may can compare again. */
@DemoUnderTest
class MisuseIT {
    private static final String CASES = "/api/v1/misuse-cases";
    private static final String SUSPECT = "idris.vaughan";
    private static final String WORDS = "Spoke at the school gate of what only the file says.";

    private final Door door;

    @Autowired
    MisuseIT(Door door) {
        this.door = door;
    }

    @Test
    void a_suspicion_is_looked_into_and_concluded_by_the_officer_alone() {
        for (int i = 0; i < 3; i++) assertThat(worklist().status()).isEqualTo(200);
        String of = CASES + "/" + reported(SUSPECT);
        await().until(() -> read("miriam.stein", "dpo", of).status() == 200);
        assertThat(read("idris.vaughan", "asw", of).status()).isEqualTo(403);
        assertThat(read("joan.whitcombe", "tm", CASES).code()).isEqualTo("role-not-allowed");
        await().until(() -> read("miriam.stein", "dpo", CASES + "?open=true")
                .response()
                .body()
                .contains(of.substring(CASES.length() + 1)));

        await().until(() -> lines() >= 3);
        assertThat(give("miriam.stein", "dpo", of + "/access-log", "{}").status())
                .isEqualTo(200);
        JsonNode attached = await().until(
                        () -> read("miriam.stein", "dpo", of).body().at("/evidence/0"),
                        found -> !found.isMissingNode());
        assertThat(attached.path("lines").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(attached.path("disclosures")).isNotEmpty();
        assertThat(attached.path("digest").asString()).isEqualTo(digest(attached));

        String conclusion = "{\"outcome\":\"no-misuse\",\"words\":\"Worked on it.\"}";
        assertThat(give("joan.whitcombe", "tm", of + "/conclusion", conclusion).status())
                .isEqualTo(403);
        assertThat(give("miriam.stein", "dpo", of + "/conclusion", conclusion).status())
                .isEqualTo(200);
        Answer again = give("miriam.stein", "dpo", of + "/conclusion", conclusion);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("misuse-case-concluded");
        await().until(() -> !read("miriam.stein", "dpo", CASES + "?open=true")
                .response()
                .body()
                .contains(of.substring(CASES.length() + 1)));
    }

    @Test
    void an_officer_finds_no_case_about_themselves() {
        String own = reported("miriam.stein");
        String other = reported(SUSPECT);
        await().until(() -> read("miriam.stein", "dpo", CASES).response().body().contains(other));
        Answer list = read("miriam.stein", "dpo", CASES);
        assertThat(list.response().body()).doesNotContain(own);
        Answer hidden = read("miriam.stein", "dpo", CASES + "/" + own);
        Answer none = read("miriam.stein", "dpo", CASES + "/01900000-0000-7000-8000-00000000ffff");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.response().body()).isEqualTo(none.response().body());
        Answer concluding = give(
                "miriam.stein",
                "dpo",
                CASES + "/" + own + "/conclusion",
                "{\"outcome\":\"no-misuse\",\"words\":\"Me?\"}");
        assertThat(concluding.status()).isEqualTo(404);
        assertThat(read("derek.lowes", "dpo", CASES + "/" + own).status()).isEqualTo(200);
    }

    /** The log as it is read again up to where the case says that it ended. */
    private String digest(JsonNode attached) {
        var text = new StringBuilder();
        for (JsonNode line : log().path("lines")) {
            text.append(line.path("stream").asString())
                    .append(' ')
                    .append(line.at("/fact/sequence").asLong())
                    .append(' ')
                    .append(line.at("/fact/eventHash").asString())
                    .append('\n');
        }
        assertThat(log().path("lines")).hasSize(attached.path("lines").asInt());
        return HexFormat.of().formatHex(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private int lines() {
        return log().path("lines").size();
    }

    private JsonNode log() {
        return give(
                        "miriam.stein",
                        "dpo",
                        "/api/v1/access-log/search",
                        "{\"reader\":\"" + SUSPECT + "\",\"limit\":200}")
                .body();
    }

    private String reported(String about) {
        Answer reported =
                give("amara.bello", "asw", CASES, "{\"about\":\"%s\",\"words\":\"%s\"}".formatted(about, WORDS));
        assertThat(reported.status()).as(reported.response().body()).isEqualTo(201);
        return reported.body().path("id").asString();
    }

    private Answer worklist() {
        return read(SUSPECT, "asw", "/api/v1/worklist");
    }

    private Answer read(String account, String role, String path) {
        return door.send(door.to(path)
                .GET()
                .header("Authorization", "Bearer " + token(account, role))
                .header("Access-Purpose", purpose(role)));
    }

    private Answer give(String account, String role, String path, String body) {
        return door.send(door.to(path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token(account, role))
                .header("Content-Type", "application/json")
                .header("Access-Purpose", purpose(role)));
    }

    private static String purpose(String role) {
        return role.equals("dpo") ? "data-protection" : "casework";
    }

    private String token(String account, String role) {
        return door.token(claims -> claims.subject(account).claim("roles", List.of(role)));
    }
}
