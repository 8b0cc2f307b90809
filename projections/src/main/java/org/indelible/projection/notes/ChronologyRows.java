package org.indelible.projection.notes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.time.OccurredAt;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Gone;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.indelible.projection.Streams;
import org.jspecify.annotations.Nullable;

/** What one event does to the rows of the chronology. */
final class ChronologyRows {
    private static final Set<String> BEGINNINGS =
            Set.of("casenote.added", "casesummary.recorded", "managementdecision.recorded", "document.attached");

    private final CommittedEvent event;
    private final Rows rows;

    ChronologyRows(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void begin(CaseNoteAdded added) {
        var occurred = added.content().occurredAt();
        begin(added.file(), added.entry(), State.of("case-note", added.type().value(), "draft", occurred));
    }

    void begin(CaseSummaryRecorded summary) {
        var trigger = summary.trigger().name().toLowerCase(Locale.ROOT).replace('_', '-');
        begin(summary.file(), summary.entry(), State.of("case-summary", trigger, "finalised", summary.occurredAt()));
    }

    void begin(ManagementDecisionRecorded decision) {
        var state = State.of("management-decision", decision.label(), "finalised", decision.occurredAt());
        begin(decision.file(), decision.entry(), state);
    }

    void begin(DocumentAttached document) {
        var kind = document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        begin(document.file(), document.entry(), State.of("document", kind, "finalised", document.occurredAt()));
    }

    private void begin(CaseFileId file, EntryId entry, State state) {
        insert(file.value(), entry.value(), state);
        touch(file, entry);
    }

    /** Supersedes the entry's state by one that differs in what is not null. */
    void change(CaseFileId file, EntryId entry, @Nullable String status, @Nullable OccurredAt occurred) {
        int changed = rows.sql("""
                        with before as (
                          update reading.chronology_entry set superseded = :leaf
                           where generation = :generation and file = :file and entry = :entry and superseded is null
                          returning *)
                        insert into reading.chronology_entry (generation, file, entry, leaf, first_sequence, kind, type, status, begins, past_from, recorded_at)
                        select generation, file, entry, :leaf, first_sequence, kind, type, coalesce(cast(:status as text), status),
                               coalesce(cast(:begins as timestamptz), begins), coalesce(cast(:past_from as timestamptz), past_from), recorded_at
                          from before""")
                .param("leaf", event.leaf())
                .param("file", file.value())
                .param("entry", entry.value())
                .param("status", status)
                .param("begins", occurred == null ? null : SqlTime.of(occurred.firstPossibleMoment()))
                .param("past_from", occurred == null ? null : SqlTime.of(occurred.noLongerInFutureFrom()))
                .update();
        if (changed != 1) throw new IllegalStateException("no such entry");
        touch(file, entry);
    }

    void touch(CaseFileId file, EntryId entry) {
        fact(file.value(), entry.value());
    }

    /** An entry whose first event was destroyed keeps a place, by when it was recorded. */
    void destroyed(Destroyed destroyed) {
        Streams.file(event.stream()).ifPresent(file -> {
            var entry = destroyed.entry();
            var place = entry == null ? derived() : entry.value();
            if (BEGINNINGS.contains(destroyed.type())) {
                var at = event.recordedAt();
                insert(file.value(), place, new State("tombstone", destroyed.type(), "destroyed", at, at));
                fact(file.value(), place);
            } else if (entry != null) {
                fact(file.value(), place);
            }
        });
    }

    /** What was destroyed stands as if its words had never been known: an entry in one state, by when it was recorded; a file not at all. */
    void ordered(DestructionOrdered ordered) {
        var entry = ordered.entry();
        if (entry == null) {
            Gone.delete(rows, ordered.file(), "reading.chronology_entry", "reading.chronology_fact");
        } else {
            entomb(ordered.file(), entry);
        }
    }

    private void entomb(CaseFileId file, EntryId entry) {
        rows.sql("""
                        delete from reading.chronology_entry later
                         where generation = :generation and file = :file and entry = :entry
                           and exists (select from reading.chronology_entry first where first.generation = later.generation
                                          and first.file = later.file and first.entry = later.entry and first.leaf < later.leaf)""").param("file", file.value()).param("entry", entry.value()).update();
        rows.sql("""
                        update reading.chronology_entry
                           set superseded = null, status = 'destroyed', begins = recorded_at, past_from = recorded_at, kind = 'tombstone',
                               type = case kind when 'case-note' then 'casenote.added' when 'case-summary' then 'casesummary.recorded'
                                                when 'management-decision' then 'managementdecision.recorded' when 'document' then 'document.attached' else type end
                         where generation = :generation and file = :file and entry = :entry""").param("file", file.value()).param("entry", entry.value()).update();
    }

    private UUID derived() {
        return UUID.nameUUIDFromBytes((event.stream() + "/" + event.sequence()).getBytes(StandardCharsets.UTF_8));
    }

    private void insert(UUID file, UUID entry, State state) {
        rows.insert("""
                        insert into reading.chronology_entry (generation, file, entry, leaf, first_sequence, kind, type, status, begins, past_from,
                                                              recorded_at)
                        values (:generation, :file, :entry, :leaf, :sequence, :kind, :type, :status, :begins, :past_from, :recorded_at)""")
                .param("file", file)
                .param("entry", entry)
                .param("leaf", event.leaf())
                .param("sequence", event.sequence())
                .param("kind", state.kind())
                .param("type", state.type())
                .param("status", state.status())
                .param("begins", SqlTime.of(state.begins()))
                .param("past_from", SqlTime.of(state.pastFrom()))
                .param("recorded_at", SqlTime.of(event.recordedAt()))
                .add();
    }

    private void fact(UUID file, UUID entry) {
        rows.insert("""
                        insert into reading.chronology_fact (generation, file, entry, sequence, leaf)
                        values (:generation, :file, :entry, :sequence, :leaf)""")
                .param("file", file)
                .param("entry", entry)
                .param("sequence", event.sequence())
                .param("leaf", event.leaf())
                .add();
    }

    private record State(String kind, String type, String status, Instant begins, Instant pastFrom) {
        static State of(String kind, String type, String status, OccurredAt occurred) {
            return new State(kind, type, status, occurred.firstPossibleMoment(), occurred.noLongerInFutureFrom());
        }
    }
}
