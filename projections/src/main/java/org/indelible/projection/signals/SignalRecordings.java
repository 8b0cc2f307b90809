package org.indelible.projection.signals;

import java.util.UUID;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.Author;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps who recorded something on which file, and on which day. */
final class SignalRecordings {
    private final CommittedEvent event;
    private final Rows rows;

    SignalRecordings(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void note(CaseFileEvent fact) {
        Author author = author(fact);
        if (author == null) return;
        rows.insert("""
            insert into reading.signal_recording (generation, leaf, file, entry, account, day)
            values (:generation, :leaf, :file, cast(:entry as uuid), :account, :day)\
            """)
                .param("leaf", event.leaf())
                .param("file", fact.file().value())
                .param("entry", value(fact.ofEntry()))
                .param("account", author.account().value())
                .param("day", LondonTime.dayOf(event.recordedAt()))
                .add();
    }

    private static @Nullable UUID value(@Nullable EntryId entry) {
        return entry == null ? null : entry.value();
    }

    private static @Nullable Author author(CaseFileEvent fact) {
        return switch (fact) {
            case CaseNoteAdded added -> added.authorship().author();
            case CaseNoteRevised revised -> revised.authorship().author();
            case RecordFinalised finalised -> finalised.by();
            case DocumentAttached attached -> attached.authorship().author();
            case CaseSummaryRecorded summary -> summary.authorship().author();
            case ManagementDecisionRecorded decision -> decision.authorship().author();
            case CoreDetailRecorded detail -> detail.authorship().author();
            case WorkerAllocated allocated -> allocated.by();
            default -> null;
        };
    }
}
