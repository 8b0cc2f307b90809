package org.indelible.command.conflict;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;

/** Keeps one person from seeing the file: anybody themselves, a manager or the data protection officer anybody. */
public record RegisterConflictOfInterest(
        @TargetAggregateIdentifier CaseFileId file, ConflictId conflict, AccountId account, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.STAFF;
    }

    @Override
    public Scope scope() {
        return Scope.GOVERNANCE;
    }

    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(conflict);
    }
}
