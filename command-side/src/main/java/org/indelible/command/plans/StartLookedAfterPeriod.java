package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.LookedAfterEnding;
import org.jspecify.annotations.Nullable;

/**
 * Records that the child became looked after (HCC-12.14).
 *
 * @param ended for a period that was over when it was recorded, how it ended; null for one that runs, or whose end is recorded next
 */
public record StartLookedAfterPeriod(
        @TargetAggregateIdentifier CaseFileId file,
        LocalDate from,
        String legalStatus,
        @Nullable Ended ended,
        Recording recording)
        implements CaseFileCommand {
    /** The last day of a period, and how it ended. */
    public record Ended(LocalDate on, LookedAfterEnding how) {}

    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }

    /** What ends it, in the same append; null where it goes on. */
    @Nullable
    EndLookedAfterPeriod ending() {
        return ended == null ? null : new EndLookedAfterPeriod(file, ended.on(), ended.how(), recording);
    }
}
