package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.command.acting.Command;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.people.Actor;
import org.indelible.projection.worklist.OpenDuty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RemindersTest {
    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");
    private static final CaseFileId DESTROYED = new CaseFileId(new UUID(1, 1));
    private static final CaseFileId STANDING = new CaseFileId(new UUID(1, 2));

    private final List<CaseFileId> reminded = new ArrayList<>();

    @Test
    void a_file_that_cannot_be_reminded_of_keeps_back_no_other(CapturedOutput log) {
        var duties = List.of(duty(DESTROYED, "2026-11-10"), duty(STANDING, "2026-11-16"));
        var reminders = new Reminders(latest -> duties, desk(), PolicyPacks.bundled(), () -> new UUID(9, 9));
        assertThat(reminders.run(NOW)).isEqualTo(1);
        assertThat(reminded).containsExactly(STANDING);
        assertThat(log).contains("Could not remind of 1 of 2 duties").doesNotContain(DESTROYED.toString(), "Ruby");
    }

    @Test
    void what_a_file_refuses_is_asked_of_it_once_a_day() {
        var duties = List.of(duty(STANDING, "2026-11-16"));
        var asked = new AtomicInteger();
        CommandDesk refusing = (_, _, _) -> {
            asked.incrementAndGet();
            throw new Refused(Violation.of("duty-not-open", "Nothing is owed."));
        };
        var reminders = new Reminders(latest -> duties, refusing, PolicyPacks.bundled(), () -> new UUID(9, 9));
        for (int minute = 0; minute < 3; minute++) reminders.run(NOW.plusSeconds(60L * minute));
        assertThat(asked).hasValue(1);
        reminders.run(NOW.plus(Duration.ofDays(1)));
        assertThat(asked).hasValue(2);
    }

    private CommandDesk desk() {
        return new CommandDesk() {
            @Override
            public Receipt give(Command command, Actor actor, CommandRequest request) {
                if (DESTROYED.equals(command.file())) throw new IllegalStateException("The file of Ruby is gone");
                reminded.add(command.file());
                return new Receipt(String.valueOf(command.file()), 0, 0, List.of(), "c0ffee");
            }
        };
    }

    private static OpenDuty duty(CaseFileId file, String dueOn) {
        return new OpenDuty(file, new DutyId(file.value()), "case-summary", LocalDate.parse(dueOn));
    }
}
