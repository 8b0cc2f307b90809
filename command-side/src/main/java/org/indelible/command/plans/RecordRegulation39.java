package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.Regulation39Outcome;

/** Records who approved the checklist for ceasing to look after a child, or a manager's reason why none applies (HCC-12.14). */
public record RecordRegulation39(
        @TargetAggregateIdentifier CaseFileId file, Regulation39Outcome outcome, LocalDate on, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.NO, Role.LM, Role.TM, Role.SM);
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of(
                "manager-only", "HCC-12.14", "The nominated officer, the director or a manager records this.");
    }
}
