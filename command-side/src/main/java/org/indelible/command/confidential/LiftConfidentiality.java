package org.indelible.command.confidential;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.people.Role;

/** Ends a withholding: from now on the segment is available to the child and those with parental responsibility (HCC-8.2). */
public record LiftConfidentiality(
        @TargetAggregateIdentifier CaseFileId file,
        ConfidentialityId confidentiality,
        String reason,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-8.2", "A manager lifts confidentiality.");
    }
}
