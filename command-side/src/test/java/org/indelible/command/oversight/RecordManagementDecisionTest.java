package org.indelible.command.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.command.acting.Recording;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.Action;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordManagementDecisionTest {
    private static final String NOW = "2026-10-05T10:00:00Z";

    @Test
    void required_actions_are_owed_by_the_case_worker() {
        var command = decision(
                "Audit",
                new Action("Visit alone", "Nadia Khan", LocalDate.of(2026, 10, 9)),
                new Action("Draw the genogram", null, null));
        var events = given().when(OWEN, NOW, command)
                .recorded(ManagementDecisionRecorded.class, DutyArose.class, DutyArose.class);
        var first = (DutyArose) events.get(1);
        assertThat(first.kind().value()).isEqualTo("required-action");
        assertThat(first.owner()).isEqualTo(new DutyOwner.AllocatedWorker());
        assertThat(first.dueOn()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(first.about()).isEqualTo("Visit alone");
        assertThat(first.ofEntry()).as("kept and destroyed with the decision").isEqualTo(entry(4));
        assertThat(((DutyArose) events.get(2)).duty()).isNotEqualTo(first.duty());
        assertThat(((DutyArose) events.get(2)).dueOn())
                .as("within ten working days")
                .isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    void no_action_is_due_before_it_was_required() {
        var early = new Action("Visit alone", "Nadia Khan", LocalDate.of(2026, 10, 4));
        assertThat(given().when(OWEN, NOW, decision("Audit", early))
                        .refused("action-due-before-event")
                        .getFirst()
                        .subject())
                .isEqualTo("/requiredActions/0/dueOn");
    }

    @Test
    void a_decision_recorded_after_its_limit_is_late_for_ever() {
        var recorded =
                given().when(OWEN, "2026-12-31T10:00:00Z", decision("Audit")).first(ManagementDecisionRecorded.class);
        assertThat(recorded.recording().late()).isTrue();
        assertThat(given().when(OWEN, NOW, decision("Audit"))
                        .first(ManagementDecisionRecorded.class)
                        .recording()
                        .late())
                .isFalse();
    }

    @Test
    void only_a_manager_decides() {
        given().when(NADIA, NOW, decision("Audit")).refused("manager-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"management oversight", "Management Oversight ", "Management", ""})
    void the_label_is_exactly_one_of_the_policy(String label) {
        given().when(OWEN, NOW, decision(label)).refused("label-invalid");
    }

    @Test
    void every_reason_is_named_at_once() {
        var command = new RecordManagementDecision(
                FILE,
                entry(4),
                "Oversight",
                "",
                List.of(new Action(" ", null, null)),
                false,
                new OccurredAt.On(LocalDate.of(2026, 10, 6)),
                Recording.of(""));
        given().when(OWEN, NOW, command)
                .refused("occurred-in-future", "purpose-required", "label-invalid", "words-required", "words-required");
    }

    @Test
    void after_closure_the_time_of_the_decision_decides() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-04T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(OWEN, NOW, decision("Audit")).refused("case-closed");
    }

    private static RecordManagementDecision decision(String label, Action... actions) {
        return new RecordManagementDecision(
                FILE,
                entry(4),
                label,
                "The plan is right.",
                List.of(actions),
                false,
                new OccurredAt.On(LocalDate.of(2026, 10, 5)),
                Recording.of("management-oversight"));
    }
}
