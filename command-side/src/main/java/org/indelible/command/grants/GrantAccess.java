package org.indelible.command.grants;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;

/** Opens the file to one person until a day, that day included. */
public record GrantAccess(
        @TargetAggregateIdentifier CaseFileId file, GrantId grant, AccountId account, LocalDate until, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.TM, Role.SM, Role.DPO);
    }

    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(grant);
    }
}
