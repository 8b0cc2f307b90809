package org.indelible.query.record.entries;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.jspecify.annotations.Nullable;

/** What an entry says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EntryContent.OfNote.class, name = "case-note"),
    @JsonSubTypes.Type(value = EntryContent.OfSummary.class, name = "case-summary"),
    @JsonSubTypes.Type(value = EntryContent.OfDecision.class, name = "management-decision"),
    @JsonSubTypes.Type(value = EntryContent.OfDocument.class, name = "document")
})
public sealed interface EntryContent {
    /** A case note, segment by segment. */
    record OfNote(
            List<ShownSegment> segments,
            List<Present> present,
            List<Action> actions,
            List<Decision> decisions,
            @Nullable Visit visit,
            Provenance provenance,
            Contemporaneity contemporaneity,
            @Nullable AccountId supervisor)
            implements EntryContent {}

    /** A case summary, and when the next is due. */
    record OfSummary(
            SummaryTrigger trigger,
            SummaryContent summary,
            @Nullable LocalDate nextDueOn) implements EntryContent {}

    /** A manager's decision. */
    record OfDecision(String label, String reasons, List<Action> requiredActions, boolean concernsClosure)
            implements EntryContent {}

    /** A document: which bytes it has, and the entry of the file to which it belongs. The bytes are read at an address of their own. */
    record OfDocument(
            String name,
            String mediaType,
            long bytes,
            String sha256,
            @Nullable EntryId note) implements EntryContent {}
}
