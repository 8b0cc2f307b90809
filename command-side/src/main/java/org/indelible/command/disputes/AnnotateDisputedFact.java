package org.indelible.command.disputes;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody's dispute beside the text, in their words (HCC-5.8). Accepted after closure too.
 *
 * @param language the language of their words as a BCP 47 tag, or null for English
 */
public record AnnotateDisputedFact(
        @TargetAggregateIdentifier CaseFileId file,
        DisputeId dispute,
        DisputeTarget target,
        DisputedBy raisedBy,
        String raisedByName,
        String theirWords,
        @Nullable String language,
        OccurredAt raisedAt,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(dispute);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }

    DisputedFactAnnotated annotated(DisputeTarget meant, ClosedCase closed, Acting acting) {
        return new DisputedFactAnnotated(
                file,
                dispute,
                meant,
                raisedBy,
                raisedByName,
                theirWords,
                language,
                raisedAt,
                acting.authorship(recording),
                acting.pack().version(),
                closed.since());
    }
}
