package org.indelible.command.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/** Ends the allocation without a successor; marked when it happens within three months of a child protection plan (HCC-12.13). */
public record DeallocateWorker(@TargetAggregateIdentifier CaseFileId file, LocalDate on, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.TM, Role.SM);
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-4.2", "A team or service manager ends an allocation.");
    }
}
