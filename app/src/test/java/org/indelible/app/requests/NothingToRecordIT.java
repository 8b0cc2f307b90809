package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.duties.DutyId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoUnderTest
class NothingToRecordIT {
    private static final Actor JOAN = new Actor(
            new AccountId("joan.whitcombe"), "Joan Whitcombe", "Team manager", "Safeguarding North", Set.of(Role.TM));

    private final CommandDesk desk;

    @Autowired
    NothingToRecordIT(CommandDesk desk) {
        this.desk = desk;
    }

    @Test
    void a_command_with_nothing_to_record_is_answered_with_where_the_file_stands() {
        var file = new CaseFileId(UUID.randomUUID());
        Receipt opened = give(
                JOAN,
                new OpenCaseFile(
                        file,
                        FileKind.CHILD,
                        ServiceArea.STATUTORY,
                        new Subject(new PersonId(UUID.randomUUID()), "Ada Farrant", LocalDate.of(2018, 5, 2), null),
                        "Safeguarding North",
                        "Referral",
                        new OccurredAt.On(LocalDate.of(2026, 1, 5)),
                        Recording.of("referral"),
                        null));
        Receipt reminded = give(Givers.CLOCK, new RemindOfDuty(file, new DutyId(UUID.randomUUID())));
        assertThat(reminded.events()).isEmpty();
        assertThat(reminded.stream()).isEqualTo(file.toString());
        assertThat(reminded.firstSequence()).isEqualTo(opened.lastSequence());
        assertThat(reminded.lastSequence()).isEqualTo(opened.lastSequence());
        assertThat(reminded.receipt()).isEqualTo(opened.receipt());
    }

    private Receipt give(Actor actor, CaseFileCommand command) {
        return desk.give(command, actor, CommandRequest.of(UUID.randomUUID()));
    }
}
