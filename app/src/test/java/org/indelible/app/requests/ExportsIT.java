package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be asked of an export is judged when it is asked for, not when it is built. */
@DemoUnderTest
class ExportsIT {
    private static final String FILES = "/api/v1/case-files";

    private final Door door;

    @Autowired
    ExportsIT(Door door) {
        this.door = door;
    }

    @Test
    void an_export_of_a_file_that_does_not_exist_is_not_found() {
        assertThat(ask(UUID.randomUUID().toString(), "").status()).isEqualTo(404);
    }

    @Test
    void an_export_is_about_a_file_as_it_stood_once_it_was_there() {
        String file = opened();
        await().untilAsserted(() -> assertThat(ask(file, "").status()).isEqualTo(201));
        refused(file, ",\"knownAt\":\"2019-09-01T00:00:00Z\"", "moment-before-file");
        assertThat(ask(file, ",\"asAt\":\"2019-09-01T00:00:00Z\"").status())
                .as("imported entries may be older than the file")
                .isEqualTo(201);
        refused(file, ",\"knownAt\":\"-9999-01-01T00:00:00Z\"", "date-not-plausible");
        refused(file, ",\"knownAt\":\"+300000-01-01T00:00:00Z\"", "date-not-plausible");
        refused(file, ",\"knownAt\":\"+999999999-12-31T23:59:59-18:00\"", "date-not-plausible");
        refused(file, ",\"knownAt\":\"2199-01-01T00:00:00Z\"", "moment-in-future");
        refused(file, ",\"asAt\":\"2199-01-01T00:00:00Z\"", "moment-in-future");
    }

    @Test
    void an_export_is_read_where_its_answer_says() {
        String file = opened();
        await().untilAsserted(() -> assertThat(ask(file, "").status()).isEqualTo(201));
        String location = ask(file, "").header("Location");
        await().untilAsserted(() -> assertThat(door.send(door.to(location)
                                .GET()
                                .header("Authorization", "Bearer " + solicitor())
                                .header("Access-Purpose", "court"))
                        .status())
                .isEqualTo(200));
    }

    private void refused(String file, String moment, String code) {
        Answer answer = ask(file, moment);
        assertThat(answer.code()).as(moment).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(422);
    }

    private Answer ask(String file, String moment) {
        return door.send(door.to(FILES + "/" + file + "/exports")
                .POST(BodyPublishers.ofString("{\"reason\":\"Hearing\"" + moment + "}"))
                .header("Authorization", "Bearer " + solicitor())
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "court"));
    }

    private String solicitor() {
        return door.token(claims -> claims.subject("james.okoro").claim("roles", List.of("legal")));
    }

    private String opened() {
        String child = """
                {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
                 "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}""".formatted(UUID.randomUUID());
        return door.post(FILES, child, "Access-Purpose", "referral")
                .body()
                .path("id")
                .asString();
    }
}
