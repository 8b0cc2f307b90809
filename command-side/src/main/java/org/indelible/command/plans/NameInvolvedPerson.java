package org.indelible.command.plans;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.InvolvementId;

/** Opens the file to somebody who is involved, until the involvement ends. */
public record NameInvolvedPerson(
        @TargetAggregateIdentifier CaseFileId file, InvolvementId involvement, AccountId account)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.CASE_WORKERS;
    }
}
