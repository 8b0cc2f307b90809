package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.events.time.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Somebody asks for their own record (HCC-9.3): over HTTP, on a real database. */
@DemoUnderTest
class AccessRequestsIT {
    private static final String FILES = "/api/v1/case-files";

    private final Door door;
    private final Officer miriam;
    private final LocalDate today = LondonTime.dayOf(Clock.systemUTC().instant());

    @SuppressWarnings("NullAway.Init") // set before each test
    private String file;

    @Autowired
    AccessRequestsIT(Door door) {
        this.door = door;
        this.miriam = Officer.miriam(door, "subject-access");
    }

    @BeforeEach
    void a_file_is_there() {
        file = opened();
        await().until(() -> read().status() == 200);
    }

    @Test
    void a_request_goes_from_receipt_to_release_and_the_register_tells_by_when_it_is_answered() {
        String request = received();
        assertThat(await().until(() -> line(request), line -> !line.isMissingNode())
                        .path("state")
                        .asString())
                .isEqualTo("waits-for-identity");
        assertThat(step(request, "identity", "\"how\":\"Passport\"").status()).isEqualTo(200);
        assertThat(step(request, "clarification", "\"question\":\"Which years\"")
                        .status())
                .isEqualTo(200);
        await().until(() -> line(request).path("state").asString().equals("waits-for-clarification"));
        assertThat(line(request).has("dueOn") && !line(request).path("dueOn").isNull())
                .isFalse();
        assertThat(step(request, "clarification", "\"question\":\"Which\"").code())
                .isEqualTo("clarification-already-asked");
        assertThat(step(request, "clarification/answer", "\"answer\":\"All\"").status())
                .isEqualTo(200);
        assertThat(step(request, "extension", "\"reason\":\"Four volumes\"").status())
                .isEqualTo(200);
        await().until(() -> line(request)
                .path("dueOn")
                .asString("")
                .equals(today.plusMonths(3).toString()));
        assertThat(step(request, "closing", "\"outcome\":\"released\",\"reason\":\"Handed over\"")
                        .status())
                .isEqualTo(200);
        assertThat(step(request, "closing", "\"outcome\":\"withdrawn\",\"reason\":\"Again\"")
                        .code())
                .isEqualTo("access-request-closed");
        await().until(() -> line(request).path("state").asString().equals("closed"));
    }

    @Test
    void while_a_request_is_open_nothing_of_the_file_is_destroyed() {
        String request = received();
        var derek = new Officer(door, "derek.lowes", "rm", "records-management");
        String proposal = "{\"ground\":\"retention-ended\",\"reason\":\"Its time is over\"}";
        Answer proposed = derek.post(FILES + "/" + file + "/destruction/proposal", proposal);
        assertThat(proposed.status()).isEqualTo(409);
        assertThat(proposed.body().path("violations").findValuesAsString("code"))
                .contains("open-request");
        assertThat(step(request, "closing", "\"outcome\":\"withdrawn\",\"reason\":\"Asks no longer\"")
                        .status())
                .isEqualTo(200);
        assertThat(derek.post(FILES + "/" + file + "/destruction/proposal", proposal)
                        .body()
                        .path("violations")
                        .findValuesAsString("code"))
                .doesNotContain("open-request");
    }

    @Test
    void what_is_not_received_does_not_bar_the_file() {
        Answer refused =
                miriam.post(FILES + "/" + file + "/access-requests", body().replace("\"subject\"", "\"parent\""));
        assertThat(refused.code()).isEqualTo("childs-wishes-required");
        assertThat(read().body().at("/record/keeping/requests")).isEmpty();
    }

    @Test
    void a_request_sent_again_is_one_request_and_others_neither_receive_nor_see_it() {
        Answer first = receive("Idempotency-Key", "request-" + file);
        Answer again = receive("Idempotency-Key", "request-" + file);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        String request = first.body().path("id").asString();
        await().until(() -> !line(request).isMissingNode());
        assertThat(miriam.get(FILES + "/" + file + "/access-requests").body().path("requests"))
                .hasSize(1);
        assertThat(door.post(FILES + "/" + file + "/access-requests", body()).code())
                .isEqualTo("role-not-allowed");
        assertThat(door.get("/api/v1/access-requests", "Access-Purpose", "casework")
                        .code())
                .isEqualTo("role-not-allowed");
        assertThat(miriam.post(FILES + "/" + UUID.randomUUID() + "/access-requests", body())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_person_is_told_when_and_for_what_their_record_was_read_and_by_whom_only_where_the_officer_says_why() {
        String report = FILES + "/" + file + "/access-log/subject-report";
        Answer told = await().until(
                        () -> miriam.post(report, "{\"staffNamed\":false}"),
                        answer -> !answer.body().path("lines").isEmpty());
        assertThat(told.body().at("/lines/0/purpose").asString()).isEqualTo("casework");
        assertThat(told.body().at("/lines/0/on").asString()).isEqualTo(today.toString());
        assertThat(told.response().body()).doesNotContain("joan.whitcombe", "Joan");
        assertThat(told.header("Disclosure")).isNotEmpty();
        assertThat(miriam.post(report, "{\"staffNamed\":true}").code()).isEqualTo("reason-required");
        assertThat(miriam.post(report, "{\"staffNamed\":true,\"whyNamed\":\"They agreed\"}")
                        .response()
                        .body())
                .contains("Joan");
        assertThat(Officer.miriam(door, "data-protection")
                        .post(report, "{\"staffNamed\":false}")
                        .code())
                .isEqualTo("purpose-not-allowed");
    }

    private String received() {
        Answer received = receive();
        assertThat(received.status()).as(received.response().body()).isEqualTo(201);
        return received.body().path("id").asString();
    }

    private Answer receive(String... headers) {
        return miriam.post(FILES + "/" + file + "/access-requests", body(), headers);
    }

    private String body() {
        return "{\"requester\":\"subject\",\"name\":\"Isla Farrant\",\"wanted\":\"All of it\",\"on\":\"%s\",\"identityKnown\":false}"
                .formatted(today);
    }

    private Answer step(String request, String step, String words) {
        return miriam.post(
                FILES + "/" + file + "/access-requests/" + request + "/" + step,
                "{\"on\":\"%s\",%s}".formatted(today, words));
    }

    private JsonNode line(String request) {
        return miriam.get("/api/v1/access-requests?closedToo=true&limit=200")
                .body()
                .path("requests")
                .valueStream()
                .filter(each -> each.path("request").asString().equals(request))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private Answer read() {
        return door.get(FILES + "/" + file, "Access-Purpose", "casework");
    }

    private String opened() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Isla Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        return door.post(FILES, child, "Access-Purpose", "referral")
                .body()
                .path("id")
                .asString();
    }
}
