package org.indelible.query.record;

import java.util.List;
import org.indelible.query.record.admission.AdmissionsOnFile;
import org.indelible.query.record.casefile.Accountability;
import org.indelible.query.record.casefile.Allocations;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.record.casefile.Opening;
import org.indelible.query.record.casefile.Openings;
import org.indelible.query.record.casefile.StatusChange;
import org.indelible.query.record.casefile.Statuses;
import org.indelible.query.record.closure.ClosureProgress;
import org.indelible.query.record.closure.ClosureSteps;
import org.indelible.query.record.coredetails.CoreDetailLine;
import org.indelible.query.record.coredetails.CoreDetails;
import org.indelible.query.record.coredetails.SubjectAsKnown;
import org.indelible.query.record.coredetails.Subjects;
import org.indelible.query.record.destruction.Keeping;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.disputes.Disputes;
import org.indelible.query.record.duties.Duties;
import org.indelible.query.record.duties.DutyLine;
import org.indelible.query.record.duties.DutyStatus;
import org.indelible.query.record.entries.Entries;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.entries.Tombstone;
import org.indelible.query.record.entries.Tombstones;
import org.indelible.query.record.plans.Plans;
import org.indelible.query.record.plans.PlansOnFile;
import org.indelible.query.record.summaries.AfterReviewsLine;
import org.indelible.query.record.summaries.SummaryAgreements;
import org.jspecify.annotations.Nullable;

/**
 * One file as it is seen from a viewpoint: the front page, and every entry with what belongs beside it. Lists run from the oldest to the
 * newest by when things happened, then by when they were recorded, so that the same facts always give the same record.
 *
 * @param opening null where the opening is not among the facts, or was destroyed
 * @param summariesAfterReviews agreements to renew summaries after reviews, not every six weeks
 * @param admissions who was let in to the file or kept out of it, beside its team and worker
 * @param disputes what is disputed about the file itself; disputes of an entry stand beside that entry
 * @param tombstones what was destroyed
 */
public record CaseRecord(
        Viewpoint viewpoint,
        @Nullable Opening opening,
        @Nullable SubjectAsKnown subject,
        FileStatus status,
        List<StatusChange> statusHistory,
        Accountability accountability,
        List<CoreDetailLine> coreDetails,
        PlansOnFile plans,
        List<DutyLine> duties,
        List<AfterReviewsLine> summariesAfterReviews,
        ClosureProgress closure,
        AdmissionsOnFile admissions,
        Keeping keeping,
        List<DisputeLine> disputes,
        List<RecordEntry> entries,
        List<Tombstone> tombstones) {
    /** The record that these facts of one file amount to. Pure; never fails, whatever is missing or destroyed. */
    public static CaseRecord of(List<RecordedFact> recorded, Viewpoint viewpoint) {
        var facts = new Facts(recorded, viewpoint.knownAt());
        var disputes = Disputes.of(facts);
        var statusHistory = Statuses.of(facts, viewpoint);
        return new CaseRecord(
                viewpoint,
                Openings.of(facts, viewpoint),
                Subjects.of(facts, viewpoint),
                Statuses.last(statusHistory),
                statusHistory,
                Allocations.of(facts, viewpoint),
                CoreDetails.of(facts, viewpoint),
                Plans.of(facts, viewpoint),
                Duties.of(facts, viewpoint),
                SummaryAgreements.of(facts, viewpoint),
                ClosureSteps.of(facts, viewpoint),
                AdmissionsOnFile.of(facts, viewpoint),
                Keeping.of(facts, viewpoint),
                Disputes.aboutTheFile(disputes, viewpoint),
                Entries.of(facts, viewpoint, disputes),
                Tombstones.of(facts));
    }

    /** The case summary about the latest time, or null where there is none. */
    public @Nullable RecordEntry lastSummary() {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.CASE_SUMMARY)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** The same record without the duties that were settled. */
    public CaseRecord withOpenDutiesOnly() {
        var open =
                duties.stream().filter(duty -> duty.status() == DutyStatus.OPEN).toList();
        return new CaseRecord(
                viewpoint,
                opening,
                subject,
                status,
                statusHistory,
                accountability,
                coreDetails,
                plans,
                open,
                summariesAfterReviews,
                closure,
                admissions,
                keeping,
                disputes,
                entries,
                tombstones);
    }
}
