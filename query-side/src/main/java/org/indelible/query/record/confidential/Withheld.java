package org.indelible.query.record.confidential;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialityEvent;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionProposed;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * What of one file is withheld from one reader. It takes that out of the facts before they are folded, so that everything that follows from facts,
 * counts and intervals and headings, follows from what remains (HCC-8.1).
 *
 * @param notes those of which some words are withheld
 * @param entries those of which nothing is shown: notes of which nothing remains, and documents that belong to a note of which something is withheld
 * @param duties those that arose from what is not shown
 */
public record Withheld(
        Map<EntryId, RemainingNote> notes,
        Set<EntryId> entries,
        Set<ConfidentialityId> confidentialities,
        Set<DisputeId> disputes,
        Set<DutyId> duties) {
    /** What almost always is. */
    public static final Withheld NOTHING = new Withheld(Map.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Whether the reader is shown everything. */
    public boolean isNothing() {
        return notes.isEmpty() && entries.isEmpty() && confidentialities.isEmpty();
    }

    /** The entries and duties that no list shows. */
    public Set<UUID> items() {
        return Stream.concat(
                        entries.stream().map(EntryId::value), duties.stream().map(DutyId::value))
                .collect(Collectors.toSet());
    }

    /** The facts that remain, each as it remains. */
    public List<RecordedFact> outOf(List<RecordedFact> facts) {
        if (isNothing()) return facts;
        return facts.stream()
                .flatMap(fact -> remaining(fact.payload()).map(fact::saying).stream())
                .toList();
    }

    private Optional<Object> remaining(Object payload) {
        return switch (payload) {
            case CaseFileEvent event when isOfNothing(event.ofEntry()) -> Optional.empty();
            case ConfidentialityEvent event
            when confidentialities.contains(event.confidentiality()) -> Optional.empty();
            case SegmentMadeConfidential event ->
                Optional.of(
                        of(event.entry()).map(note -> (Object) note.of(event)).orElse(event));
            case DutyFact event when duties.contains(event.duty()) -> Optional.empty();
            case DisputeConsidered event when disputes.contains(event.dispute()) -> Optional.empty();
            case DisputedFactAnnotated event when disputes.contains(event.dispute()) -> Optional.empty();
            case DestructionProposed event when isOfNothing(event.entry()) -> Optional.empty();
            case DestructionApproved event when isOfNothing(event.entry()) -> Optional.empty();
            case CoreDetailRecorded event when isOfNothing(event.reasonIn()) -> Optional.of(withoutReason(event));
            case CaseNoteAdded event ->
                Optional.of(
                        of(event.entry()).map(note -> (Object) note.of(event)).orElse(event));
            case CaseNoteRevised event ->
                Optional.of(
                        of(event.entry()).map(note -> (Object) note.of(event)).orElse(event));
            case RecordFinalised event ->
                Optional.of(
                        of(event.entry()).map(note -> (Object) note.of(event)).orElse(event));
            case DisputedFactAnnotated event ->
                Optional.of(
                        of(event.ofEntry()).map(note -> (Object) note.of(event)).orElse(event));
            default -> Optional.of(payload);
        };
    }

    private boolean isOfNothing(@Nullable EntryId entry) {
        return entry != null && entries.contains(entry);
    }

    private Optional<RemainingNote> of(@Nullable EntryId entry) {
        return entry == null ? Optional.empty() : Optional.ofNullable(notes.get(entry));
    }

    /** The reason stands in an entry that is not there. */
    private static CoreDetailRecorded withoutReason(CoreDetailRecorded told) {
        return new CoreDetailRecorded(
                told.file(), told.detail(), told.basis(), null, told.authorship(), told.pack(), told.closedSince());
    }
}
