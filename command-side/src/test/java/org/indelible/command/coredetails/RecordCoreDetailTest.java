package org.indelible.command.coredetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;
import static org.indelible.command.notes.Drafts.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.CaseFileFixture.Outcome;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyWaived;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCoreDetailTest {
    private static final String NOW = "2026-10-01T10:00:00Z";
    private static final BirthRecorded BORN =
            new BirthRecorded(FILE, LocalDate.of(2026, 9, 20), "Hospital", authorship(NADIA), PACK, null);

    @Test
    void a_detail_is_recorded_with_its_source() {
        var event = given().when(NADIA, NOW, record(0, CoreDetailKind.ETHNICITY, "white-british"))
                .first(CoreDetailRecorded.class);
        assertThat(event.detail().source()).isEqualTo("Mother");
        assertThat(event.authorship().author()).isEqualTo(NADIA.asAuthor());
    }

    @ParameterizedTest
    @CsvSource({
        "ETHNICITY, white-british, not-recordable-for-unborn",
        "ETHNICITY, declined, not-recordable-for-unborn",
        "ETHNICITY, information-not-yet-obtained, ",
        "RELIGION, muslim, not-recordable-for-unborn",
        "RELIGION, information-not-yet-obtained, ",
        "GENDER, information-not-yet-obtained, ",
        "GENDER, female, ",
        "GENDER, self-described, not-recordable-for-unborn",
        "LANGUAGE, english, ",
        "FULL_NAME, Baby Marsh, ",
        "DATE_OF_BIRTH, 2026-09-20, birth-not-recorded"
    })
    void before_birth(CoreDetailKind kind, String value, @Nullable String code) {
        expect(givenUnborn().when(NADIA, NOW, record(0, kind, value)), code);
    }

    @Test
    void nothing_holds_from_before_the_birth_but_what_can_be_known_before_it() {
        given().when(NADIA, NOW, from("2019-03-13", CoreDetailKind.LANGUAGE, "english"))
                .refused("valid-before-birth");
        given().when(NADIA, NOW, from("2019-03-14", CoreDetailKind.LANGUAGE, "english"))
                .recorded(CoreDetailRecorded.class);
        given().when(NADIA, NOW, from("2019-03-10", CoreDetailKind.DATE_OF_BIRTH, "2019-03-10"))
                .recorded(CoreDetailRecorded.class);
        givenUnborn(BORN)
                .when(NADIA, NOW, atVersion(1, from("2026-06-01", CoreDetailKind.GENDER, "female")))
                .recorded(CoreDetailRecorded.class);
        givenUnborn(BORN)
                .when(NADIA, NOW, atVersion(1, from("2025-06-01", CoreDetailKind.GENDER, "female")))
                .refused("valid-before-birth");
        givenUnborn(BORN)
                .when(NADIA, NOW, atVersion(1, from("2026-06-01", CoreDetailKind.ETHNICITY, "white-british")))
                .refused("not-recordable-for-unborn");
    }

    private static RecordCoreDetail from(String day, CoreDetailKind kind, String value) {
        var detail = new CoreDetail(kind, value, LocalDate.parse(day), null, "Mother");
        return new RecordCoreDetail(FILE, 0, detail, null, null, Recording.of("casework"));
    }

    private static RecordCoreDetail atVersion(int version, RecordCoreDetail command) {
        return new RecordCoreDetail(FILE, version, command.detail(), null, null, command.recording());
    }

    @Test
    void a_religion_not_stated_is_nothing_to_record_before_birth() {
        givenUnborn(note())
                .when(NADIA, NOW, record(0, CoreDetailKind.RELIGION, "not-stated", null, entry(1)))
                .refused("not-recordable-for-unborn");
    }

    @Test
    void after_birth_ethnicity_can_be_added() {
        givenUnborn(recorded(CoreDetailKind.ETHNICITY, "information-not-yet-obtained"), BORN)
                .when(NADIA, NOW, record(2, CoreDetailKind.ETHNICITY, "white-british"))
                .recorded(CoreDetailRecorded.class);
    }

    @Test
    void a_religion_not_stated_names_the_assessment_on_this_file_that_gives_the_reason() {
        given(note())
                .when(NADIA, NOW, record(0, CoreDetailKind.RELIGION, "not-stated"))
                .refused("religion-reason-required");
        given().when(NADIA, NOW, record(0, CoreDetailKind.RELIGION, "not-stated", null, entry(1)))
                .refused("reason-entry-unknown");
        var event = given(note())
                .when(NADIA, NOW, record(0, CoreDetailKind.RELIGION, "not-stated", null, entry(1)))
                .first(CoreDetailRecorded.class);
        assertThat(event.reasonIn()).isEqualTo(entry(1));
    }

    @Test
    void a_later_religion_says_on_which_basis() {
        for (String before : new String[] {"not-stated", "christian"}) {
            var recorded = recorded(CoreDetailKind.RELIGION, before);
            given(recorded)
                    .when(NADIA, NOW, record(1, CoreDetailKind.RELIGION, "muslim"))
                    .refused("religion-reason-required");
            given(recorded)
                    .when(NADIA, NOW, record(1, CoreDetailKind.RELIGION, "muslim", "Her own choice", null))
                    .recorded(CoreDetailRecorded.class);
        }
        given(recorded(CoreDetailKind.RELIGION, "information-not-yet-obtained"))
                .when(NADIA, NOW, record(1, CoreDetailKind.RELIGION, "muslim"))
                .recorded(CoreDetailRecorded.class);
    }

    @Test
    void what_was_known_is_not_forgotten_by_saying_that_it_is_not_obtained() {
        given(
                        recorded(CoreDetailKind.RELIGION, "christian"),
                        recorded(CoreDetailKind.RELIGION, "information-not-yet-obtained"))
                .when(NADIA, NOW, record(2, CoreDetailKind.RELIGION, "muslim"))
                .refused("religion-reason-required");
    }

    @Test
    void a_change_of_ethnicity_gives_its_reason() {
        var before = recorded(CoreDetailKind.ETHNICITY, "white-british");
        given(before)
                .when(NADIA, NOW, record(1, CoreDetailKind.ETHNICITY, "white-irish"))
                .refused("ethnicity-change-reason-required");
        given(before)
                .when(NADIA, NOW, record(1, CoreDetailKind.ETHNICITY, "white-british"))
                .recorded(CoreDetailRecorded.class);
        given(before)
                .when(NADIA, NOW, record(1, CoreDetailKind.ETHNICITY, "white-irish", "Recorded wrongly", null))
                .recorded(CoreDetailRecorded.class);
    }

    @Test
    void the_gender_known_after_birth_meets_its_duty_once() {
        var duty = givenUnborn()
                .when(
                        NADIA,
                        NOW,
                        new RecordBirth(FILE, 0, LocalDate.of(2026, 9, 20), "Hospital", Recording.of("casework")))
                .first(DutyArose.class);
        givenUnborn(BORN, duty)
                .when(NADIA, NOW, record(1, CoreDetailKind.GENDER, "information-not-yet-obtained"))
                .recorded(CoreDetailRecorded.class);
        var events = givenUnborn(BORN, duty)
                .when(NADIA, NOW, record(1, CoreDetailKind.GENDER, "female"))
                .recorded(CoreDetailRecorded.class, DutyMet.class);
        assertThat(((DutyMet) events.get(1)).duty()).isEqualTo(duty.duty());
        var waived = new DutyWaived(FILE, duty.duty(), "Told to wait", OWEN.asAuthor(), PACK);
        givenUnborn(BORN, duty, waived)
                .when(NADIA, NOW, record(1, CoreDetailKind.GENDER, "female"))
                .recorded(CoreDetailRecorded.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-14, ",
        "information-not-yet-obtained, ",
        "1018-04-05, date-not-plausible",
        "-9999-01-01, date-not-plausible",
        "14 March 2019, date-of-birth-not-a-day",
        "2027-01-01, born-in-future"
    })
    void a_date_of_birth_is_a_day_that_has_been(String value, @Nullable String code) {
        expect(given().when(NADIA, NOW, record(0, CoreDetailKind.DATE_OF_BIRTH, value)), code);
    }

    @Test
    void every_reason_is_named_at_once() {
        var detail = new CoreDetail(CoreDetailKind.ETHNICITY, "martian", LocalDate.of(2026, 10, 2), null, "");
        given().when(NADIA, NOW, new RecordCoreDetail(FILE, 0, detail, null, entry(5), Recording.of("")))
                .refused(
                        "occurred-in-future",
                        "purpose-required",
                        "unknown-ethnicity",
                        "words-required",
                        "reason-entry-unknown");
    }

    @Test
    void the_version_that_was_read_is_the_one_changed() {
        given().when(NADIA, NOW, record(1, CoreDetailKind.LANGUAGE, "english")).refused("stale-version");
        given(recorded(CoreDetailKind.LANGUAGE, "english"))
                .when(NADIA, NOW, record(0, CoreDetailKind.LANGUAGE, "polish"))
                .refused("stale-version");
    }

    @Test
    void after_closure_a_detail_valid_from_a_later_day_is_refused() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-09-30T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed)
                .when(NADIA, NOW, record(0, CoreDetailKind.LANGUAGE, "english"))
                .refused("case-closed");
    }

    private static void expect(Outcome outcome, @Nullable String code) {
        Stream.ofNullable(code).forEach(outcome::refused);
        if (code == null) outcome.recorded(CoreDetailRecorded.class);
    }

    private static Object note() {
        return on("2026-09-21").saying("The parents will decide later.").added("case-activity", "2026-09-22T10:00:00Z");
    }

    private static CoreDetailRecorded recorded(CoreDetailKind kind, String value) {
        return new CoreDetailRecorded(FILE, detail(kind, value), null, null, authorship(NADIA), PACK, null);
    }

    private static RecordCoreDetail record(int version, CoreDetailKind kind, String value) {
        return record(version, kind, value, null, null);
    }

    private static RecordCoreDetail record(
            int version, CoreDetailKind kind, String value, @Nullable String basis, @Nullable EntryId reasonIn) {
        return new RecordCoreDetail(FILE, version, detail(kind, value), basis, reasonIn, Recording.of("casework"));
    }

    private static CoreDetail detail(CoreDetailKind kind, String value) {
        return new CoreDetail(kind, value, LocalDate.of(2026, 10, 1), null, "Mother");
    }
}
