package org.indelible.app.demo.families;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.demo.families.story.Moment;
import org.indelible.app.demo.families.story.Versions;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;

/** Gives the commands of the stories, and sees that each is answered as it is told. */
final class Stage {
    private final CommandDesk desk;
    private final Versions versions = new Versions();
    private final Random requests = new Random(0);
    private int accepted;
    private int refused;

    Stage(CommandDesk desk) {
        this.desk = desk;
    }

    void play(Moment moment) {
        CaseFileCommand command = moment.command().apply(versions);
        try {
            desk.give(command, moment.actor(), CommandRequest.of(new UUID(requests.nextLong(), requests.nextLong())));
        } catch (Refused refusal) {
            if (!codes(refusal).equals(moment.refused())) throw new StoryWentOtherwise(moment, refusal);
            refused++;
            return;
        }
        if (!moment.refused().isEmpty()) throw new StoryWentOtherwise(moment, null);
        versions.accepted(command);
        accepted++;
    }

    private static List<String> codes(Refused refusal) {
        return refusal.violations().stream().map(Violation::code).toList();
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }
}
