package org.indelible.query.record.entries;

import java.util.ArrayList;
import java.util.List;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Viewpoint;
import org.indelible.query.record.disputes.DisputeLine;

/** All entries that had happened, oldest first. */
public final class Entries {
    private Entries() {}

    /** The entries, each with the disputes about it. */
    public static List<RecordEntry> of(Facts facts, Viewpoint viewpoint, List<DisputeLine> disputes) {
        List<RecordEntry> entries = new ArrayList<>();
        entries.addAll(Notes.of(facts, disputes));
        entries.addAll(Summaries.of(facts, disputes));
        entries.addAll(Decisions.of(facts, disputes));
        entries.addAll(Documents.of(facts, disputes));
        return entries.stream()
                .filter(entry -> viewpoint.shows(entry.occurredAt()))
                .sorted(RecordEntry.OLDEST_FIRST)
                .toList();
    }
}
