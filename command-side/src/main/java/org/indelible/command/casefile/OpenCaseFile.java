package org.indelible.command.casefile;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Claim;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file (HCC-4.1). The subject's first core detail is the name. At most one main file exists for a child.
 *
 * @param twinOf the file whose {@link RecordTwin} named this one, which took the claim; null for any other file
 */
public record OpenCaseFile(
        @TargetAggregateIdentifier CaseFileId file,
        FileKind kind,
        ServiceArea service,
        Subject subject,
        String accountableTeam,
        String reason,
        OccurredAt referredAt,
        Recording recording,
        @Nullable CaseFileId twinOf)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.FRONT_DOOR;
    }

    @Override
    public List<Claim> claims() {
        return kind == FileKind.CHILD && twinOf == null ? mainFileOf(subject.person()) : List.of();
    }

    CaseFileOpened opened(Acting acting) {
        return new CaseFileOpened(
                file,
                kind,
                service,
                subject,
                accountableTeam,
                reason,
                referredAt,
                acting.authorship(recording),
                acting.pack().version(),
                twinOf);
    }

    /** A child has at most one main file. */
    static List<Claim> mainFileOf(PersonId child) {
        return List.of(new Claim("main-file", child.toString(), duplicate()));
    }

    private static Violation duplicate() {
        return Violation.of(
                "duplicate-main-file", "HCC-4.1", "This child already has a main file. Search for it, or reopen it.");
    }
}
