package org.indelible.command.casefile;

import java.util.List;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.coredetails.ExpectedDateMustBePlausible;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.Subject;

/** A file opens for a stated reason, about a time that has been, and about somebody who is born or, a child, expected (HCC-1.1, 4.1, 6.2). */
final class CannotOpenWithoutGrounds {
    private CannotOpenWithoutGrounds() {}

    static void check(OpenCaseFile command, Acting acting) {
        new Violations().addAll(found(command, acting)).refuseIfAny();
    }

    static List<Violation> found(OpenCaseFile command, Acting acting) {
        Subject subject = command.subject();
        return new Violations()
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-1.1"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .add(WordsRequired.check(subject.name(), "/subject/name", "HCC-6.1"))
                .add(WordsRequired.check(command.accountableTeam(), "/accountableTeam", "HCC-4.2"))
                .add(MustBeKnown.team(command.accountableTeam(), "/accountableTeam", acting))
                .add(CannotHaveOccurredInFuture.check(command.referredAt(), acting))
                .unless(
                        subject.bornOn() == null || !subject.bornOn().isAfter(acting.today()),
                        "born-in-future",
                        "HCC-6.2",
                        "A date of birth cannot lie ahead. For a child not yet born give the expected date.")
                .add(ExpectedDateMustBePlausible.check(subject.expectedOn(), command.referredAt(), acting))
                .unless(
                        command.kind() == FileKind.CHILD || !subject.isUnborn(),
                        "unborn-is-a-child",
                        "HCC-6.2",
                        "Only a child's file can be about somebody not yet born.")
                .list();
    }
}
