package org.indelible.query.notes;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.notes.NoteType;
import org.indelible.query.access.Asker;
import org.indelible.query.moment.FileQuery;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.paging.PageSize;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the entries of a file by when things happened.
 *
 * @param kinds the kinds wanted; empty for all
 * @param noteTypes the types of notes wanted, and then nothing but notes; null for all entries
 * @param statuses the statuses wanted; empty for all
 * @param cursor where the page before ended, or null for the first page; it pins what is known to what that page knew
 * @param limit how many entries, or 0 for the usual number
 */
public record ReadChronology(
        Asker asker,
        CaseFileId file,
        PointInTime point,
        Set<EntryKind> kinds,
        @Nullable Set<NoteType> noteTypes,
        Set<EntryStatus> statuses,
        boolean newestFirst,
        @Nullable String cursor,
        int limit)
        implements FileQuery<Chronology> {
    public ReadChronology {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        noteTypes = noteTypes == null
                ? null
                : Collections.unmodifiableSet(new LinkedHashSet<>(noteTypes.stream()
                        .sorted(Comparator.comparing(NoteType::value))
                        .toList()));
        statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
        limit = PageSize.of(limit);
    }

    /** The first page of everything from the oldest on. */
    public ReadChronology(Asker asker, CaseFileId file, PointInTime point) {
        this(asker, file, point, Set.of(), null, Set.of(), false, null, 0);
    }

    @Override
    public Class<Chronology> answeredWith() {
        return Chronology.class;
    }
}
