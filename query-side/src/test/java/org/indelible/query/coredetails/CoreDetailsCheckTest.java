package org.indelible.query.coredetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.Subject;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.people.PersonId;
import org.indelible.query.coredetails.CheckedDetail.Standing;
import org.indelible.query.record.Story;
import org.junit.jupiter.api.Test;

class CoreDetailsCheckTest {
    private static final Subject UNBORN =
            new Subject(new PersonId(uuid("person")), "Baby Marsh", null, LocalDate.of(2027, 1, 18));
    private static final BirthRecorded BIRTH =
            new BirthRecorded(FILE, LocalDate.of(2027, 1, 20), "Hospital", BY_NADIA, PACK, null);

    private final CoreDetailsCheck check = new CoreDetailsCheck((_, _) -> List.of(
            new DetailAsked(CoreDetailKind.FULL_NAME, "HCC-6.1", false, Set.of()),
            new DetailAsked(CoreDetailKind.DATE_OF_BIRTH, "HCC-6.1", true, Set.of()),
            new DetailAsked(CoreDetailKind.RELIGION, "HCC-6.1", true, Set.of("not-stated")),
            new DetailAsked(CoreDetailKind.SCHOOL, "HCC-6.1", false, Set.of())));

    @Test
    void name_and_date_of_birth_are_held_from_the_opening_and_what_nobody_recorded_is_missing() {
        assertThat(standings(opened(born("Ruby Marsh"))))
                .containsExactly(Standing.HELD, Standing.HELD, Standing.MISSING, Standing.MISSING);
        assertThat(outstanding(opened(born("Ruby Marsh"))))
                .containsExactly(CoreDetailKind.RELIGION, CoreDetailKind.SCHOOL);
    }

    @Test
    void what_is_not_yet_obtained_is_outstanding_and_what_is_not_stated_is_answered() {
        var notYet = detail(CoreDetailKind.RELIGION, CoreDetail.NOT_YET_OBTAINED, "2026-09-08");
        assertThat(standings(opened(born("Ruby Marsh")), notYet)).contains(Standing.NOT_YET_OBTAINED);
        assertThat(outstanding(opened(born("Ruby Marsh")), notYet)).contains(CoreDetailKind.RELIGION);
        var notStated = detail(CoreDetailKind.RELIGION, "not-stated", "2026-09-09");
        assertThat(standings(opened(born("Ruby Marsh")), notYet, notStated)).contains(Standing.NOT_STATED);
        assertThat(outstanding(opened(born("Ruby Marsh")), notYet, notStated)).containsExactly(CoreDetailKind.SCHOOL);
    }

    @Test
    void before_birth_what_is_not_recordable_is_not_missing_and_after_it_is() {
        assertThat(standings(opened(UNBORN)))
                .containsExactly(Standing.HELD, Standing.NOT_ASKED, Standing.NOT_ASKED, Standing.MISSING);
        var notYet = detail(CoreDetailKind.RELIGION, CoreDetail.NOT_YET_OBTAINED, "2026-09-08");
        assertThat(outstanding(opened(UNBORN), notYet)).containsExactly(CoreDetailKind.SCHOOL);
        assertThat(outstanding(opened(UNBORN), notYet, BIRTH))
                .containsExactly(CoreDetailKind.RELIGION, CoreDetailKind.SCHOOL);
    }

    @Test
    void after_a_loss_nothing_is_outstanding() {
        var loss = new LossRecorded(FILE, LocalDate.of(2026, 11, 20), "She died before birth.", BY_NADIA, PACK, null);
        assertThat(outstanding(opened(UNBORN), loss)).isEmpty();
        assertThat(standings(opened(UNBORN), loss)).doesNotContain(Standing.MISSING);
        assertThat(outstanding(opened(UNBORN), loss, BIRTH)).isNotEmpty();
    }

    @Test
    void a_detail_that_has_ended_is_missing_again() {
        var ended = new CoreDetail(
                CoreDetailKind.SCHOOL,
                "A primary school",
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2026, 7, 17),
                "Mother");
        var school = new CoreDetailRecorded(FILE, ended, null, null, BY_NADIA, PACK, null);
        assertThat(outstanding(opened(born("Ruby Marsh")), school)).contains(CoreDetailKind.SCHOOL);
        var next = detail(CoreDetailKind.SCHOOL, "Another school", "2026-09-02");
        assertThat(outstanding(opened(born("Ruby Marsh")), school, next)).doesNotContain(CoreDetailKind.SCHOOL);
    }

    private List<Standing> standings(CaseFileEvent... events) {
        return checked(events).stream().map(CheckedDetail::standing).toList();
    }

    private List<CoreDetailKind> outstanding(CaseFileEvent... events) {
        return checked(events).stream()
                .filter(CheckedDetail::outstanding)
                .map(CheckedDetail::kind)
                .toList();
    }

    private List<CheckedDetail> checked(CaseFileEvent... events) {
        var story = new Story();
        for (CaseFileEvent event : events) story.then(event);
        return check.of(story.seenOn("2027-02-01"));
    }
}
