package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.people.Role;

/** Answers one step towards closure: done, not applicable, or impossible with a manager's reason (HCC-12). */
public record RecordClosureStep(
        @TargetAggregateIdentifier CaseFileId file,
        int expectedVersion,
        ClosureStep step,
        ClosureAnswer answer,
        String words,
        LocalDate on)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.CASE_WORKERS;
    }
}
