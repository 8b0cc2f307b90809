package org.indelible.command.coredetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.command.acting.Recording;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.duties.DutyArose;
import org.junit.jupiter.api.Test;

class RecordBirthTest {
    private static final String NOW = "2026-12-16T10:00:00Z";

    @Test
    void a_birth_with_the_gender_unknown_owes_it() {
        var events =
                givenUnborn().when(NADIA, NOW, born(0, "2026-12-14")).recorded(BirthRecorded.class, DutyArose.class);
        var duty = (DutyArose) events.get(1);
        assertThat(duty.kind().value()).isEqualTo("record-gender");
        assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_gender_known_before_birth_is_owed_no_more() {
        var detail = new CoreDetail(CoreDetailKind.GENDER, "female", LocalDate.of(2026, 10, 1), null, "Scan");
        givenUnborn(new CoreDetailRecorded(FILE, detail, null, null, authorship(NADIA), PACK, null))
                .when(NADIA, NOW, born(1, "2026-12-14"))
                .recorded(BirthRecorded.class);
    }

    @Test
    void a_child_is_born_once_and_not_tomorrow() {
        given().when(NADIA, NOW, born(0, "2026-12-14")).refused("birth-already-recorded");
        givenUnborn().when(NADIA, NOW, born(0, "2026-12-17")).refused("occurred-in-future");
        givenUnborn().when(NADIA, NOW, born(1, "2026-12-14")).refused("stale-version");
    }

    @Test
    void every_reason_is_named_at_once() {
        givenUnborn()
                .when(NADIA, NOW, new RecordBirth(FILE, 0, LocalDate.of(2026, 12, 17), " ", Recording.of("")))
                .refused("occurred-in-future", "purpose-required", "words-required");
    }

    @Test
    void a_birth_after_closure_asks_for_reopening() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-12-13T12:00:00Z"), OWEN.asAuthor(), PACK);
        givenUnborn(closed).when(NADIA, NOW, born(0, "2026-12-14")).refused("case-closed");
    }

    private static RecordBirth born(int version, String day) {
        return new RecordBirth(FILE, version, LocalDate.parse(day), "Hospital", Recording.of("casework"));
    }
}
