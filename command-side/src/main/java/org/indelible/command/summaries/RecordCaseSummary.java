package org.indelible.command.summaries;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Role;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;

/** Records a case summary: the present position and how to proceed (HCC-6.13, 3.1). */
public record RecordCaseSummary(
        @TargetAggregateIdentifier CaseFileId file,
        EntryId entry,
        SummaryTrigger trigger,
        SummaryContent content,
        OccurredAt occurredAt,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(entry);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.ASW, Role.SSW, Role.PA, Role.LM, Role.TM, Role.SM, Role.MASH, Role.EDT);
    }

    CaseSummaryRecorded recorded(@Nullable LocalDate nextDueOn, ClosedCase closed, Acting acting) {
        boolean equalityMissing = !Words.in(content.equalityConsidered());
        return new CaseSummaryRecorded(
                file,
                entry,
                trigger,
                content,
                occurredAt,
                acting.authorship(recording),
                acting.lateness(occurredAt),
                nextDueOn,
                equalityMissing,
                acting.pack().version(),
                closed.since());
    }
}
