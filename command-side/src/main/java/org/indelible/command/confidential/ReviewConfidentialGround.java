package org.indelible.command.confidential;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.people.Role;

/** Says whether the ground on which a segment is withheld still holds (HCC-8.2); where it does, it is reviewed again after the interval of the pack. */
public record ReviewConfidentialGround(
        @TargetAggregateIdentifier CaseFileId file,
        ConfidentialityId confidentiality,
        GroundFinding finding,
        String reasons,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-8.2", "A manager reviews why something is confidential.");
    }
}
