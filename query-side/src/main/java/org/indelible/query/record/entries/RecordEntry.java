package org.indelible.query.record.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.disputes.DisputeLine;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the file as it is shown, with everything that belongs beside it.
 *
 * @param type the note type, the trigger of a summary, the label of a decision, or the kind of a document
 * @param recorded the first save: when, by whom, with the job title and team of then
 * @param interval from the event to when the words shown were in the record
 * @param finalisation null while it is a draft
 * @param recording whether it was recorded late, once that is judged: at finalising, or at once where it is final from the start
 * @param dueOn by when a draft has to be final, where the policy sets a limit
 * @param events every event of the file that carries or touches the entry
 */
public record RecordEntry(
        EntryId entry,
        EntryKind kind,
        String type,
        String title,
        OccurredAt occurredAt,
        Recorded recorded,
        Authorship authorship,
        EntryStatus status,
        EntryContent content,
        List<Revision> revisions,
        RecordingInterval interval,
        @Nullable Finalisation finalisation,
        @Nullable Lateness recording,
        @Nullable LocalDate dueOn,
        Set<EntryMark> marks,
        List<DisputeLine> disputes,
        List<FactReference> events) {
    static final Comparator<RecordEntry> OLDEST_FIRST = Comparator.<RecordEntry, Instant>comparing(
                    entry -> entry.occurredAt().firstPossibleMoment())
            .thenComparingLong(entry -> entry.recorded().fact().sequence());

    /** How often it was changed: added, saved again, finalised. A change names the version that it was decided on. */
    public int version() {
        return revisions.size() + (finalisation == null ? 0 : 1);
    }

    public RecordEntry {
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }
}
