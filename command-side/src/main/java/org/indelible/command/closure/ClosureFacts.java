package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.AccountId;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the file and decides whether it may close: one fold, used by the decision and by the checklist that shows the gaps
 * long before the attempt. Steps, summaries and oversight count since the file was last opened, and only about a time since.
 */
public final class ClosureFacts {
    private static final String OVERSIGHT = "Management Oversight";

    private String file = "";
    private FileKind kind = FileKind.CHILD;
    private ServiceArea service = ServiceArea.STATUTORY;
    private Birth birth = Birth.UNKNOWN;
    private Opening opening = Opening.UNKNOWN;
    private @Nullable AccountId allocatedWorker;
    private @Nullable Requested request;
    private boolean closed;
    private int version;
    private final Map<ClosureStep, ClosureAnswer> steps = new EnumMap<>(ClosureStep.class);
    private final Set<EntryId> drafts = new HashSet<>();
    private final Set<EntryId> closingSummaries = new HashSet<>();
    private final Set<EntryId> closureReasons = new HashSet<>();
    private final Set<EntryId> oversight = new HashSet<>();
    private final StillOwed summary = new StillOwed(Owed.CASE_SUMMARY);
    private final StillOwed guardianshipClosing = new StillOwed(Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP);
    private final StillOwed guardianshipReview = new StillOwed(Owed.REVIEW_SPECIAL_GUARDIANSHIP_SUPPORT);
    private final StillOwed allocation = new StillOwed(Owed.RESTORE_ALLOCATION);
    private final Map<InvolvementId, InvolvementKind> involvements = new HashMap<>();
    private final ProtectionFacts protection = new ProtectionFacts();
    private final OrderFacts orders = new OrderFacts();
    private final CareFacts care = new CareFacts();

    /** Folds the next event of the stream; those that closure does not count change nothing. */
    public void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opened -> opened(opened);
            case BirthRecorded born -> birth = birth.after(born);
            case CoreDetailRecorded recorded -> birth = birth.after(recorded);
            case WorkerAllocated allocated ->
                allocatedWorker = allocated.worker().account();
            case WorkerDeallocated _ -> allocatedWorker = null;
            case CaseNoteAdded added -> drafts.add(added.entry());
            case RecordFinalised finalised -> drafts.remove(finalised.entry());
            case CaseSummaryRecorded recorded -> {
                if (opening.includes(recorded.occurredAt())) summarised(recorded);
            }
            case ManagementDecisionRecorded decision -> {
                if (decision.concernsClosure()
                        && decision.label().equals(OVERSIGHT)
                        && opening.includes(decision.occurredAt())) oversight.add(decision.entry());
            }
            case DestructionApproved approved -> gone(approved.entry());
            case InvolvementStarted started -> involvements.put(started.involvement(), started.kind());
            case InvolvementEnded ended -> involvements.remove(ended.involvement());
            case DutyFact duty -> endedByClosing().forEach(owed -> owed.evolve(duty));
            case ClosureStepRecorded step -> answered(step);
            case ClosureRequested requested -> requested(requested);
            case CaseFileClosed _ -> closed();
            case CaseFileReopened again -> reopened(again);
            default -> foldDated(event);
        }
    }

    private void foldDated(CaseFileEvent event) {
        protection.evolve(event);
        orders.evolve(event);
        care.evolve(event);
    }

    private void opened(CaseFileOpened event) {
        file = event.file().toString();
        kind = event.kind();
        service = event.service();
        birth = Birth.of(event);
        opening = Opening.of(event);
    }

    private void summarised(CaseSummaryRecorded event) {
        if (event.trigger() == SummaryTrigger.CLOSING) closingSummaries.add(event.entry());
        if (Words.in(event.content().closureReasons())) closureReasons.add(event.entry());
    }

    private void answered(ClosureStepRecorded event) {
        if (opening.includes(new OccurredAt.On(event.on()))) steps.put(event.step(), event.answer());
        version++;
    }

    private void requested(ClosureRequested event) {
        request = Requested.of(event);
        version++;
    }

    private void closed() {
        closed = true;
        version++;
    }

    private void reopened(CaseFileReopened event) {
        opening = Opening.of(event);
        closed = false;
        request = null;
        closingSummaries.clear();
        closureReasons.clear();
        oversight.clear();
        steps.clear();
        version++;
    }

    private void gone(@Nullable EntryId entry) {
        if (entry == null) return;
        drafts.remove(entry);
        closingSummaries.remove(entry);
        closureReasons.remove(entry);
        oversight.remove(entry);
    }

    /** How many steps towards closing and reopening the file has taken: the version that a caller names. */
    public int version() {
        return version;
    }

    /** Whether the file is closed. */
    public boolean isClosed() {
        return closed;
    }

    String file() {
        return file;
    }

    FileKind kind() {
        return kind;
    }

    ServiceArea service() {
        return service;
    }

    @Nullable
    LocalDate bornOn() {
        return birth.bornOn();
    }

    @Nullable
    AccountId allocatedWorker() {
        return allocatedWorker;
    }

    /** The request for closure that stands, or null. */
    @Nullable
    Requested request() {
        return request;
    }

    boolean hasClosingSummary() {
        return !closingSummaries.isEmpty();
    }

    boolean hasClosureReasons() {
        return !closureReasons.isEmpty();
    }

    boolean hasOversight() {
        return !oversight.isEmpty();
    }

    /** How the step was answered since the file was last opened, or null. */
    @Nullable
    ClosureAnswer answer(ClosureStep step) {
        return steps.get(step);
    }

    int unfinalised() {
        return drafts.size();
    }

    /** The duties that a closed case does not owe any more. */
    List<StillOwed> endedByClosing() {
        return List.of(summary, guardianshipClosing, guardianshipReview, allocation);
    }

    boolean hasOpen(InvolvementKind involvement) {
        return involvements.containsValue(involvement);
    }

    ProtectionFacts protection() {
        return protection;
    }

    OrderFacts orders() {
        return orders;
    }

    CareFacts care() {
        return care;
    }
}
