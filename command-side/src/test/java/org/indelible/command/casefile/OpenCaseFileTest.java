package org.indelible.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.givenNothing;
import static org.indelible.command.casefile.CaseFileFixture.person;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.acting.Claim;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.people.Imported;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;

class OpenCaseFileTest {
    private static final String NOW = "2026-09-07T10:00:00Z";
    private static final Subject RUBY = new Subject(person(), "Ruby Marsh", LocalDate.of(2019, 3, 14), null);
    private static final Subject UNBORN = new Subject(person(), "Baby Marsh", null, LocalDate.of(2027, 1, 18));

    @Test
    void a_file_opens_and_owes_a_case_summary_on_the_day_of_the_referral() {
        var events = givenNothing()
                .when(OWEN, NOW, open(FileKind.CHILD, RUBY))
                .recorded(CaseFileOpened.class, DutyArose.class);
        var opened = (CaseFileOpened) events.getFirst();
        assertThat(opened.accountableTeam()).isEqualTo("Safeguarding North");
        assertThat(opened.authorship().author()).isEqualTo(OWEN.asAuthor());
        assertThat(opened.pack()).isEqualTo(PACK);
        var summary = (DutyArose) events.get(1);
        assertThat(summary.kind().value()).isEqualTo("case-summary");
        assertThat(summary.dueOn()).isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Test
    void a_file_opens_about_a_child_not_yet_born() {
        var opened =
                givenNothing().when(OWEN, NOW, open(FileKind.CHILD, UNBORN)).first(CaseFileOpened.class);
        assertThat(opened.subject().isUnborn()).isTrue();
    }

    @Test
    void only_a_child_can_be_unborn_and_nobody_is_born_tomorrow() {
        givenNothing().when(OWEN, NOW, open(FileKind.ADULT, UNBORN)).refused("unborn-is-a-child");
        var tomorrow = new Subject(person(), "Ruby Marsh", LocalDate.of(2026, 9, 8), null);
        givenNothing().when(OWEN, NOW, open(FileKind.CHILD, tomorrow)).refused("born-in-future");
    }

    @Test
    void a_child_is_expected_within_a_pregnancy_before_the_referral_or_from_today() {
        for (String on : List.of("2025-11-11", "2027-07-04")) {
            var expected = new Subject(person(), "Baby Marsh", null, LocalDate.parse(on));
            givenNothing()
                    .when(OWEN, NOW, open(FileKind.CHILD, expected))
                    .recorded(CaseFileOpened.class, DutyArose.class);
        }
        for (String on : List.of("2025-11-10", "2027-07-05")) {
            var expected = new Subject(person(), "Baby Marsh", null, LocalDate.parse(on));
            givenNothing().when(OWEN, NOW, open(FileKind.CHILD, expected)).refused("expected-date-not-plausible");
        }
    }

    @Test
    void every_reason_is_named_at_once() {
        var command = new OpenCaseFile(
                FILE,
                FileKind.CHILD,
                ServiceArea.STATUTORY,
                new Subject(person(), " ", null, null),
                "",
                "",
                new OccurredAt.On(LocalDate.of(2026, 9, 8)),
                Recording.of(""),
                null);
        givenNothing()
                .when(OWEN, NOW, command)
                .refused(
                        "words-required", "words-required", "occurred-in-future", "purpose-required", "words-required");
    }

    @Test
    void a_purpose_is_one_of_the_pack_and_of_the_role() {
        givenNothing().when(OWEN, NOW, open("gossip")).refused("unknown-purpose");
        givenNothing().when(OWEN, NOW, open("police")).refused("purpose-not-allowed");
    }

    @Test
    void the_front_door_opens_and_an_allocated_worker_does_not() {
        var mash = actor("mina.ash", "Front door", Role.MASH);
        givenNothing().when(mash, NOW, open("referral")).recorded(CaseFileOpened.class, DutyArose.class);
        givenNothing().when(NADIA, NOW, open("casework")).refused("role-not-allowed");
    }

    @Test
    void a_child_has_at_most_one_main_file() {
        assertThat(open(FileKind.CHILD, RUBY).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.taken().code()).isEqualTo("duplicate-main-file"))
                .extracting(Claim::value)
                .isEqualTo(person().toString());
        assertThat(open(FileKind.ADULT, RUBY).claims()).isEmpty();
    }

    @Test
    void an_imported_file_keeps_where_it_came_from_and_is_recorded_now_by_who_imports() {
        var imported = new Imported("Old system", "1234", "B. Lowe", "2012-05-04", null);
        var command = new OpenCaseFile(
                FILE,
                FileKind.CHILD,
                ServiceArea.STATUTORY,
                RUBY,
                "Safeguarding North",
                "Brought over",
                new OccurredAt.On(LocalDate.of(2012, 5, 4)),
                new Recording("referral", null, null, imported),
                null);
        var opened = givenNothing().when(OWEN, NOW, command).first(CaseFileOpened.class);
        assertThat(opened.authorship().imported()).isEqualTo(imported);
        assertThat(opened.authorship().author()).isEqualTo(OWEN.asAuthor());
    }

    private static OpenCaseFile open(String purpose) {
        return open(FileKind.CHILD, RUBY, purpose);
    }

    private static OpenCaseFile open(FileKind kind, Subject subject) {
        return open(kind, subject, "referral");
    }

    private static OpenCaseFile open(FileKind kind, Subject subject, String purpose) {
        return new OpenCaseFile(
                FILE,
                kind,
                ServiceArea.STATUTORY,
                subject,
                "Safeguarding North",
                "Referral by the school",
                new OccurredAt.On(LocalDate.of(2026, 9, 7)),
                Recording.of(purpose),
                null);
    }
}
