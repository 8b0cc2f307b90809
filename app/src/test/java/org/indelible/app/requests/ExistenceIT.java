package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody learns from a refusal whether a file exists of which they may not know. */
@DemoUnderTest
class ExistenceIT {
    private static final String FILES = "/api/v1/case-files/";
    private static final String DISPUTE = """
        {"target":{"kind":"omission","about":"The aunt"},"raisedBy":"parent","raisedByName":"Sam Farrant",
         "theirWords":"She was there","raisedAt":{"kind":"on","date":"2026-01-05"}}\
        """;
    private static final String ENDING = "{\"on\":\"2026-01-05\",\"reason\":\"Left\"}";

    private final Door door;

    @Autowired
    ExistenceIT(Door door) {
        this.door = door;
    }

    /** 403 to a role that never gives the command, 404 to one that gives it only on a file of theirs. */
    @ParameterizedTest
    @CsvSource({"sys, 403, 403", "dpo, 403, 403", "aud, 403, 403", "asw, 404, 403", "tm, 404, 404"})
    void a_file_that_exists_is_refused_like_one_that_does_not(String role, int disputing, int deallocating) {
        assertRefusedAlike(role, "/disputes", DISPUTE, disputing);
        assertRefusedAlike(role, "/deallocation", ENDING, deallocating);
    }

    private void assertRefusedAlike(String role, String path, String body, int status) {
        Answer there = give(role, opened() + path, body);
        Answer nowhere = give(role, UUID.randomUUID() + path, body);
        assertThat(there.status()).isEqualTo(status);
        assertThat(nowhere.status()).isEqualTo(status);
        assertThat(there.body()).isEqualTo(nowhere.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sys", "asw"})
    void a_package_that_exists_is_refused_like_one_that_does_not(String role) {
        String file = opened();
        Answer nowhere = read(role, UUID.randomUUID() + "/exports/" + UUID.randomUUID() + "/package");
        Answer there = read(role, file + "/exports/" + UUID.randomUUID() + "/package");
        assertThat(there.status()).isEqualTo(403).isEqualTo(nowhere.status());
        assertThat(there.body()).isEqualTo(nowhere.body());
    }

    @ParameterizedTest
    @CsvSource({"note, 400, part-unknown", "'', 404, not-found"})
    void a_document_for_a_file_that_exists_is_refused_like_one_for_a_file_that_does_not(
            String further, int status, String code) {
        Answer there = upload("asw", opened(), further);
        Answer nowhere = upload("asw", UUID.randomUUID().toString(), further);
        assertThat(there.status()).isEqualTo(status).isEqualTo(nowhere.status());
        assertThat(there.code()).isEqualTo(code);
        assertThat(there.body()).isEqualTo(nowhere.body());
    }

    @Test
    void whoever_may_act_on_every_file_is_told_that_there_is_none() {
        assertThat(give("pr", UUID.randomUUID() + "/disputes", DISPUTE).status())
                .isEqualTo(404);
        assertThat(give("pr", opened() + "/disputes", DISPUTE).status()).isEqualTo(201);
    }

    private String opened() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        Answer answer = door.post(FILES.substring(0, FILES.length() - 1), child, "Access-Purpose", "referral");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.body().path("id").asString();
    }

    private Answer give(String role, String path, String body) {
        return door.send(door.to(FILES + path)
                .POST(BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + stranger(role))
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "casework"));
    }

    private Answer upload(String role, String file, String further) {
        var parts = new Multipart().part("document", """
            {"kind":"letter","title":"A letter","name":"letter.txt","mediaType":"text/plain",
             "checkedToBeOnRightFile":true,"occurredAt":{"kind":"on","date":"2026-01-05"}}\
            """).part("content", "Dear all");
        if (!further.isEmpty()) parts.part(further, "{}");
        return door.send(door.to(FILES + file + "/documents")
                .POST(parts.whole())
                .header("Authorization", "Bearer " + stranger(role))
                .header("Content-Type", Multipart.TYPE)
                .header("Access-Purpose", "casework"));
    }

    private Answer read(String role, String path) {
        return door.send(door.to(FILES + path)
                .GET()
                .header("Authorization", "Bearer " + stranger(role))
                .header("Access-Purpose", "casework"));
    }

    private String stranger(String role) {
        return door.token(claims -> claims.subject("colin.thackeray")
                .claim("name", "A Stranger")
                .claim("team", "Safeguarding South")
                .claim("roles", List.of(role)));
    }
}
