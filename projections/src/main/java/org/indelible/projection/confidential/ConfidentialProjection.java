package org.indelible.projection.confidential;

import java.util.List;
import java.util.Locale;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialityEvent;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps which events make something confidential, the readers whom they name, and the documents that belong to notes. */
public final class ConfidentialProjection implements Projection {
    public static final String NAME = "confidential";

    private static final String FACT = "reading.confidential_fact";
    private static final String READER = "reading.confidential_reader";
    private static final String DOCUMENT = "reading.confidential_document";

    /** The value by which a role is found. */
    static String code(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(FACT, READER, DOCUMENT);
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        switch (event.payload()) {
            case ConfidentialityEvent told -> {
                fact(event, told, rows);
                if (told instanceof SegmentMadeConfidential made) readers(made, rows);
            }
            case DocumentAttached document when document.note() != null -> belongs(document, document.note(), rows);
            case DestructionOrdered ordered -> Gone.delete(ordered, rows, FACT, READER, DOCUMENT);
            default -> {}
        }
    }

    private static void fact(CommittedEvent event, ConfidentialityEvent told, Rows rows) {
        rows.insert("insert into reading.confidential_fact (generation, file, entry, sequence, leaf)"
                        + " values (:generation, :file, :entry, :sequence, :leaf)")
                .param("file", told.file().value())
                .param("entry", told.entry().value())
                .param("sequence", event.sequence())
                .param("leaf", event.leaf())
                .add();
    }

    private static void readers(SegmentMadeConfidential made, Rows rows) {
        for (WithheldFrom from : made.withheldFrom()) {
            switch (from) {
                case WithheldFrom.OfAccount(var account) -> reader(made, "account", account.value(), rows);
                case WithheldFrom.OfRole(var role) -> reader(made, "role", code(role), rows);
                case WithheldFrom.OfSubject _, WithheldFrom.OfRelated _ -> {}
            }
        }
    }

    private static void reader(SegmentMadeConfidential made, String kind, String reader, Rows rows) {
        rows.insert("insert into reading.confidential_reader (generation, file, entry, kind, reader)"
                        + " values (:generation, :file, :entry, :kind, :reader) on conflict do nothing")
                .param("file", made.file().value())
                .param("entry", made.entry().value())
                .param("kind", kind)
                .param("reader", reader)
                .add();
    }

    private static void belongs(DocumentAttached document, EntryId note, Rows rows) {
        rows.insert("insert into reading.confidential_document (generation, file, note, entry)"
                        + " values (:generation, :file, :note, :entry)")
                .param("file", document.file().value())
                .param("note", note.value())
                .param("entry", document.entry().value())
                .add();
    }
}
