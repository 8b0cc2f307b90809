package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.events.time.LondonTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One unborn file becomes two (HCC-6.2), on the real ledger. */
@DemoUnderTest
class TwinsIT {
    private static final String FILES = "/api/v1/case-files";

    private final Door door;
    private final LocalDate today = LondonTime.dayOf(Clock.systemUTC().instant());
    private final UUID second = UUID.randomUUID();
    private final Map<String, Long> positions = new HashMap<>();

    @Autowired
    TwinsIT(Door door) {
        this.door = door;
    }

    @Test
    void a_second_file_is_opened_that_names_the_first_and_is_named_by_it() {
        String first = opened("\"expectedOn\":\"%s\"".formatted(today.plusDays(9)));
        assertThat(twin(first).code()).isEqualTo("birth-not-recorded");
        born(first);

        Answer made = twin(first);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        String other = seen(made);
        assertThat(twinsOf(first).at("/born/0/file").asString()).isEqualTo(other);
        assertThat(twinsOf(first).path("history").isMissingNode()).isTrue();
        assertThat(twinsOf(other).path("history").asString()).isEqualTo(first);
        assertThat(page(other).at("/record/subject/bornOn").asString()).isEqualTo(today.toString());
    }

    @Test
    void asked_for_again_there_is_still_one_file() {
        String first = opened("\"expectedOn\":\"%s\"".formatted(today.plusDays(9)));
        born(first);
        Answer made = twin(first, "Idempotency-Key", "twin-" + second);
        Answer again = twin(first, "Idempotency-Key", "twin-" + second);
        assertThat(again.response().body()).isEqualTo(made.response().body());
        assertThat(twin(first).code()).as("without a key").isEqualTo("already-recorded");
        seen(made);
        assertThat(twinsOf(first).path("born")).hasSize(1);
    }

    @Test
    void a_file_of_somebody_who_was_born_has_no_twin_and_one_loss_leaves_the_other_awaited() {
        assertThat(twin(opened("\"bornOn\":\"2018-05-02\"")).code()).isEqualTo("not-opened-unborn");

        String first = opened("\"expectedOn\":\"%s\"".formatted(today.plusDays(9)));
        Answer lost = noted(door.post(
                FILES + "/" + first + "/twins/loss",
                "{\"on\":\"%s\",\"words\":\"One of the two died before birth.\"}".formatted(today),
                "Access-Purpose",
                "casework"));
        assertThat(lost.status()).as(lost.response().body()).isEqualTo(200);
        assertThat(twinsOf(first).at("/lost/0/words").asString()).isEqualTo("One of the two died before birth.");
        born(first);
        assertThat(page(first).at("/record/subject/bornOn").asString()).isEqualTo(today.toString());
    }

    private String opened(String birth) {
        String child = """
                {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Baby Farrant",%s},
                 "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}""".formatted(UUID.randomUUID(), birth);
        Answer opened = noted(door.post(FILES, child, "Access-Purpose", "referral"));
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        return opened.body().path("id").asString();
    }

    private void born(String file) {
        Answer born = noted(door.post(
                FILES + "/" + file + "/birth",
                "{\"bornOn\":\"%s\",\"source\":\"Hospital\"}".formatted(today),
                "Access-Purpose",
                "casework",
                "If-Match",
                "\"" + page(file).at("/versions/coreDetails").asString() + "\""));
        assertThat(born.status()).as(born.response().body()).isEqualTo(200);
    }

    private Answer twin(String file, String... headers) {
        String[] all = Stream.concat(Stream.of("Access-Purpose", "referral"), Stream.of(headers))
                .toArray(String[]::new);
        return noted(door.post(FILES + "/" + file + "/twins", """
                {"person":"%s","name":"Second baby Farrant","bornOn":"%s","source":"Hospital","service":"statutory",
                 "accountableTeam":"Safeguarding North","reason":"Twin of the child of the first file"}""".formatted(second, today), all));
    }

    /** The file that was opened, once it can be read: what was recorded on the first file before can be read then too. */
    private String seen(Answer made) {
        String other = made.body().path("id").asString();
        page(other);
        return other;
    }

    private JsonNode twinsOf(String file) {
        return page(file).at("/record/subject/twins");
    }

    /** As fresh as what was recorded on it last. */
    private JsonNode page(String file) {
        Answer page = door.get(
                FILES + "/" + file + "?atLeast=" + positions.getOrDefault(file, 0L), "Access-Purpose", "casework");
        assertThat(page.status()).as(page.response().body()).isEqualTo(200);
        return page.body();
    }

    private Answer noted(Answer recorded) {
        JsonNode position = recorded.body().path("position");
        positions.put(
                position.path("stream").asString(""),
                position.path("lastSequence").asLong(0));
        return recorded;
    }
}
