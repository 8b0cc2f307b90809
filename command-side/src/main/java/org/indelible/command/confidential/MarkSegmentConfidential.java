package org.indelible.command.confidential;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Withholds one segment of a note, be it a draft or final, from those named (HCC-8.1). Accepted after closure too.
 *
 * @param revision the revision last saved, counted from 1
 * @param segment counted from 0, as it is shown to whoever gives the command
 * @param ground exactly one; null is refused
 * @param reason in words that are used again when somebody asks for access (HCC-8.4)
 */
public record MarkSegmentConfidential(
        @TargetAggregateIdentifier CaseFileId file,
        ConfidentialityId confidentiality,
        EntryId entry,
        int revision,
        int segment,
        @Nullable ConfidentialGround ground,
        List<WithheldFrom> withheldFrom,
        String reason,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(confidentiality);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.PRACTITIONERS;
    }

    SegmentMadeConfidential made(int meant, ConfidentialGround why, ClosedCase closed, Acting acting) {
        return new SegmentMadeConfidential(
                file,
                confidentiality,
                entry,
                revision,
                meant,
                why,
                withheldFrom,
                reason,
                acting.pack().confidentialReviewDue(acting.today()),
                acting.authorship(recording),
                acting.pack().version(),
                closed.since());
    }
}
