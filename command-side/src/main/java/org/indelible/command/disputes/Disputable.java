package org.indelible.command.disputes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indelible.command.notes.TextDigest;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.jspecify.annotations.Nullable;

/** What on one file can be disputed (HCC-5.8): counts, ids and digests, no words. */
final class Disputable {
    /** How many segments each saved revision of an entry has; none for what is no note. */
    private final Map<EntryId, List<Integer>> revisions = new HashMap<>();

    private final Map<CoreDetailKind, Set<String>> details = new EnumMap<>(CoreDetailKind.class);
    private final Set<PlanId> plans = new HashSet<>();

    boolean has(DisputeTarget target) {
        return switch (target) {
            case DisputeTarget.OfEntry of -> revisions.containsKey(of.entry());
            case DisputeTarget.OfSegment of -> of.segment() >= 0 && of.segment() < segments(of);
            case DisputeTarget.OfPlan of -> plans.contains(of.plan());
            case DisputeTarget.OfCoreDetail of ->
                details.getOrDefault(of.detail(), Set.of()).contains(TextDigest.of(of.value()));
            case DisputeTarget.OfOmission _ -> true;
        };
    }

    private int segments(DisputeTarget.OfSegment of) {
        List<Integer> saved = revisions.getOrDefault(of.entry(), List.of());
        return of.revision() >= 1 && of.revision() <= saved.size() ? saved.get(of.revision() - 1) : 0;
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseNoteAdded added -> saved(added.entry(), added.content());
            case CaseNoteRevised revised -> saved(revised.entry(), revised.content());
            case CaseSummaryRecorded summary -> revisions.put(summary.entry(), new ArrayList<>());
            case ManagementDecisionRecorded decision -> revisions.put(decision.entry(), new ArrayList<>());
            case DocumentAttached attached -> revisions.put(attached.entry(), new ArrayList<>());
            case DestructionApproved gone -> {
                if (gone.entry() != null) revisions.remove(gone.entry());
            }
            case PlanStarted plan -> plans.add(plan.plan());
            case CaseFileOpened opened -> {
                recorded(CoreDetailKind.FULL_NAME, opened.subject().name());
                born(opened.subject().bornOn());
            }
            case BirthRecorded birth -> born(birth.bornOn());
            case CoreDetailRecorded known ->
                recorded(known.detail().kind(), known.detail().value());
            default -> {}
        }
    }

    private void saved(EntryId entry, NoteContent content) {
        revisions
                .computeIfAbsent(entry, _ -> new ArrayList<>())
                .add(content.segments().size());
    }

    private void born(@Nullable LocalDate day) {
        if (day != null) recorded(CoreDetailKind.DATE_OF_BIRTH, day.toString());
    }

    private void recorded(CoreDetailKind kind, String value) {
        details.computeIfAbsent(kind, _ -> new HashSet<>()).add(TextDigest.of(value));
    }
}
