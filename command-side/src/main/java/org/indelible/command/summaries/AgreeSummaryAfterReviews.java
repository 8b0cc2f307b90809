package org.indelible.command.summaries;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/**
 * Agrees that a case of the 0-25 Together Service has its summary renewed after every review, not every six weeks (HCC-6.13). A summary
 * that was overdue when it was agreed stays so.
 */
public record AgreeSummaryAfterReviews(
        @TargetAggregateIdentifier CaseFileId file, LocalDate on, String reason, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-6.13", "A manager agrees to fewer summaries.");
    }
}
