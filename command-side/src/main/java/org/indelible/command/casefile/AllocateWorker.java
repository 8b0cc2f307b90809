package org.indelible.command.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.Worker;
import org.indelible.events.people.Role;

/** Allocates a worker from a day on, and makes their team accountable (HCC-4.2). */
public record AllocateWorker(@TargetAggregateIdentifier CaseFileId file, Worker worker, LocalDate from, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.TM, Role.SM, Role.MASH);
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-4.2", "A team or service manager allocates.");
    }
}
