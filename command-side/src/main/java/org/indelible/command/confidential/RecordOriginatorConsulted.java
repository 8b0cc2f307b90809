package org.indelible.command.confidential;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.people.Role;

/** Says what the originator of confidential information wishes, or what was done to ask them (HCC-8.3). */
public record RecordOriginatorConsulted(
        @TargetAggregateIdentifier CaseFileId file,
        ConfidentialityId confidentiality,
        Consultation how,
        String words,
        LocalDate on,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-8.3", "A manager consults the originator.");
    }
}
