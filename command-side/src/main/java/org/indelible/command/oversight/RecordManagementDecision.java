package org.indelible.command.oversight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.Action;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;

/** Records a manager's oversight or audit, with the actions required of the case worker (HCC-5.18, 12.3). */
public record RecordManagementDecision(
        @TargetAggregateIdentifier CaseFileId file,
        EntryId entry,
        String label,
        String reasons,
        List<Action> requiredActions,
        boolean concernsClosure,
        OccurredAt occurredAt,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(entry);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-5.18", "A manager records a management decision.");
    }
}
