package org.indelible.command.summaries;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.PurposeMustBeGiven;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.closure.Reopened;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryContent;

/** When the last summary was recorded, and the duty to record the next (HCC-6.13). */
public class Summaries {
    private static final String REFERRAL = "referral";

    private String owedSince = REFERRAL;
    private ClosedCase closed = ClosedCase.OPEN;

    /** A summary is owed on the day of the referral; called when the file opens. */
    public static void oweFirst(CaseFileId file, Acting acting) {
        owe(file, acting, REFERRAL, acting.today());
    }

    @CommandHandler
    void decide(RecordCaseSummary command, Acting acting) {
        SummaryContent content = command.content();
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.occurredAt(), acting))
                .add(closed.refusing(command.occurredAt()))
                .add(WordsRequired.check(content.presentPosition(), "/content/presentPosition", "HCC-3.1"))
                .add(WordsRequired.check(content.howToProceed(), "/content/howToProceed", "HCC-3.1"))
                .add(PurposeMustBeGiven.check(command.purpose(), acting))
                .refuseIfAny();
        String owed = owedSince;
        LocalDate next = acting.pack().summaryInterval().due(acting.today());
        boolean equalityMissing = content.equalityConsidered() == null
                || content.equalityConsidered().isBlank();
        var authorship = acting.authorship(command.purpose());
        apply(new CaseSummaryRecorded(
                command.file(),
                command.entry(),
                command.trigger(),
                content,
                command.occurredAt(),
                authorship,
                closed.isClosed() ? null : next,
                equalityMissing,
                acting.pack().version()));
        if (!closed.isClosed()) {
            Duties.met(acting, command.file(), Owed.CASE_SUMMARY, owed, "casesummary.recorded");
            owe(command.file(), acting, command.entry().toString(), next);
        }
    }

    private static void owe(CaseFileId file, Acting acting, String since, LocalDate dueOn) {
        Duties.owe(
                acting, file, Owed.CASE_SUMMARY, since, new DutyOwner.AllocatedWorker(), dueOn, null, "Case summary");
    }

    @EventSourcingHandler
    void evolve(CaseSummaryRecorded event) {
        if (event.nextDueOn() == null) return;
        owedSince = event.entry().toString();
    }

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        closed = ClosedCase.at(event.closedAt());
    }

    @EventSourcingHandler
    void evolve(CaseFileReopened event) {
        closed = ClosedCase.OPEN;
        owedSince = Reopened.since(event.reopenedAt());
    }
}
