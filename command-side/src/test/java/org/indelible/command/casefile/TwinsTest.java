package org.indelible.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;

import java.time.LocalDate;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossOfTwinRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.coredetails.TwinRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.people.PersonId;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static final String NOW = "2026-11-21T10:00:00Z";
    private static final LocalDate BORN = LocalDate.of(2026, 11, 20);
    private static final PersonId TWIN = new PersonId(new UUID(3, 3));
    private static final Recording RECORDING = Recording.of("casework");
    private static final BirthRecorded BIRTH = new BirthRecorded(FILE, BORN, "Hospital", authorship(NADIA), PACK, null);

    @Test
    void one_unborn_file_becomes_two_and_each_names_the_other() {
        var twin = givenUnborn(BIRTH).when(OWEN, NOW, twin(BORN)).recorded(TwinRecorded.class);
        assertThat(((TwinRecorded) twin.getFirst()).twin()).isEqualTo(FILE.ofTwin(TWIN));
        var opened = givenNothing()
                .when(OWEN, NOW, twin(BORN).opening())
                .recorded(CaseFileOpened.class, DutyArose.class, DutyArose.class);
        assertThat(opened.getFirst()).isInstanceOfSatisfying(CaseFileOpened.class, file -> {
            assertThat(file.file()).isEqualTo(FILE.ofTwin(TWIN));
            assertThat(file.twinOf()).isEqualTo(FILE);
            assertThat(file.subject().bornOn()).isEqualTo(BORN);
            assertThat(file.accountableTeam()).isEqualTo("Safeguarding North");
        });
        assertThat(opened.stream().skip(1).map(duty -> ((DutyArose) duty).kind().value()))
                .containsExactly("case-summary", "record-gender");
    }

    @Test
    void repeating_it_for_the_same_child_records_nothing_and_names_the_same_file() {
        var recorded = givenUnborn(BIRTH).when(OWEN, NOW, twin(BORN)).first(TwinRecorded.class);
        assertThat(givenUnborn(BIRTH, recorded).when(OWEN, NOW, twin(BORN)).events())
                .isEmpty();
        assertThat(FILE.ofTwin(TWIN)).isEqualTo(FILE.ofTwin(TWIN)).isNotEqualTo(FILE);
        assertThat(FILE.ofTwin(new PersonId(new UUID(3, 4)))).isNotEqualTo(FILE.ofTwin(TWIN));
    }

    @Test
    void the_file_of_a_twin_that_is_there_already_is_not_opened_again() {
        var opening = twin(BORN).opening();
        var again = new OpenCaseFile(
                FILE,
                opening.kind(),
                opening.service(),
                opening.subject(),
                opening.accountableTeam(),
                opening.reason(),
                opening.referredAt(),
                opening.recording(),
                opening.twinOf());
        given().when(OWEN, NOW, again).refused("already-recorded");
    }

    @Test
    void the_first_birth_is_recorded_first_and_only_an_unborn_file_becomes_two() {
        givenUnborn().when(OWEN, NOW, twin(BORN)).refused("birth-not-recorded");
        given().when(OWEN, NOW, twin(BORN)).refused("not-opened-unborn");
        givenUnborn(BIRTH).when(NADIA, NOW, twin(BORN)).refused("role-not-allowed");
    }

    @Test
    void what_the_other_file_could_not_be_opened_with_is_refused_before_anything_is_recorded() {
        var command = new RecordTwin(
                FILE, TWIN, " ", LocalDate.of(2026, 11, 22), "", ServiceArea.STATUTORY, "", "", Recording.of(""));
        givenUnborn(BIRTH)
                .when(OWEN, NOW, command)
                .refused(
                        "words-required",
                        "words-required",
                        "occurred-in-future",
                        "purpose-required",
                        "words-required",
                        "born-in-future",
                        "words-required");
    }

    @Test
    void the_loss_of_one_ends_nothing_about_the_other() {
        var loss = new RecordLossOfTwin(FILE, BORN, "One of the two died before birth.", RECORDING);
        var lost = givenUnborn().when(NADIA, NOW, loss).recorded(LossOfTwinRecorded.class);
        assertThat(givenUnborn(lost.getFirst())
                        .when(NADIA, NOW, new RecordBirth(FILE, 0, BORN, "Hospital", RECORDING))
                        .first(BirthRecorded.class)
                        .bornOn())
                .isEqualTo(BORN);
        givenUnborn(BIRTH).when(NADIA, NOW, loss).recorded(LossOfTwinRecorded.class);
    }

    @Test
    void the_loss_of_one_is_recorded_in_words_where_more_than_one_can_have_been_expected() {
        given().when(NADIA, NOW, new RecordLossOfTwin(FILE, BORN, "One died.", RECORDING))
                .refused("no-birth-awaited");
        var all = new LossRecorded(FILE, BORN, "Both died before birth.", authorship(NADIA), PACK, null);
        givenUnborn(all)
                .when(NADIA, NOW, new RecordLossOfTwin(FILE, BORN, "One died.", RECORDING))
                .refused("no-birth-awaited");
        givenUnborn()
                .when(NADIA, NOW, new RecordLossOfTwin(FILE, LocalDate.of(2026, 11, 22), "", Recording.of("")))
                .refused("occurred-in-future", "purpose-required", "words-required");
    }

    private static RecordTwin twin(LocalDate bornOn) {
        return new RecordTwin(
                FILE,
                TWIN,
                "Second baby Marsh",
                bornOn,
                "Hospital",
                ServiceArea.STATUTORY,
                "Safeguarding North",
                "Twin of the child of this file",
                RECORDING);
    }
}
