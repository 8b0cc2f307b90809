package org.indelible.command.summaries;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.summaries.SummaryAfterReviewsAgreed;
import org.jspecify.annotations.Nullable;

/** The case summaries of one file, and the duty to record the next (HCC-6.13). */
public class Summaries {
    static final String ABOUT = "Case summary";

    private final StillOwed owed = new StillOwed(Owed.CASE_SUMMARY);
    private ServiceArea service = ServiceArea.STATUTORY;
    private boolean afterReviews;
    private boolean lost;
    private ClosedCase closed = ClosedCase.OPEN;

    /** A summary is owed on the day of the referral, and of a reopening; called by the member that records it. */
    public static void oweToday(CaseFileId file, String arisenFrom, Acting acting) {
        owe(file, Owed.CASE_SUMMARY.from(file, arisenFrom), acting.today(), ABOUT, acting);
    }

    @CommandHandler
    void decide(RecordCaseSummary command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.occurredAt(), acting))
                .add(closed.refusing(command.occurredAt()))
                .add(WordsRequired.check(command.content().presentPosition(), "/content/presentPosition", "HCC-3.1"))
                .add(WordsRequired.check(command.content().howToProceed(), "/content/howToProceed", "HCC-3.1"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        LocalDate next = nextDueOn(acting);
        apply(command.recorded(next, closed, acting));
        if (!closed.isClosed() && !lost) {
            owed.allMet(acting, command.file(), "casesummary.recorded");
            owe(
                    command.file(),
                    Owed.CASE_SUMMARY.from(command.file(), command.entry().toString()),
                    next,
                    ABOUT,
                    acting);
        }
    }

    @CommandHandler
    void decide(AgreeSummaryAfterReviews command, Acting acting) {
        new Violations()
                .unless(
                        service == ServiceArea.TOGETHER_0_25,
                        "only-0-25-together",
                        "HCC-6.13",
                        "Only cases of the 0-25 Together Service have their summary after reviews.")
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-6.13"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new SummaryAfterReviewsAgreed(
                command.file(),
                command.on(),
                command.reason(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        owed.notOverdueOn(command.on()).forEach(duty -> owe(command.file(), duty, null, ABOUT, acting));
    }

    /** Six weeks after this summary (R5); none after closure or a loss, nor where the next review decides. */
    private @Nullable LocalDate nextDueOn(Acting acting) {
        return closed.isClosed() || lost || afterReviews
                ? null
                : acting.pack().summaryInterval().due(acting.today());
    }

    static void owe(CaseFileId file, DutyId duty, @Nullable LocalDate dueOn, String about, Acting acting) {
        var worker = new DutyOwner.AllocatedWorker();
        Duties.owe(acting, file, Owed.CASE_SUMMARY, duty, worker, dueOn, null, about);
    }

    @EventSourcingHandler
    void evolve(CaseFileOpened event) {
        service = event.service();
    }

    @EventSourcingHandler
    void evolve(SummaryAfterReviewsAgreed event) {
        afterReviews = true;
    }

    @EventSourcingHandler
    void evolve(LossRecorded event) {
        lost = true;
    }

    @EventSourcingHandler
    void evolve(BirthRecorded event) {
        lost = false;
    }

    @EventSourcingHandler
    void evolve(DutyFact event) {
        owed.evolve(event);
    }

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        closed = ClosedCase.at(event.closedAt());
    }

    @EventSourcingHandler
    void evolve(CaseFileReopened event) {
        closed = ClosedCase.OPEN;
    }
}
