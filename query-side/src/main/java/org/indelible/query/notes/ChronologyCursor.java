package org.indelible.query.notes;

import java.util.Arrays;
import java.util.List;
import org.indelible.projection.notes.ChronologyPlace;
import org.indelible.query.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of the chronology ended, and what it knew. */
record ChronologyCursor(long knownAt, ChronologyPlace place) {
    static @Nullable ChronologyCursor read(ReadChronology query) {
        String cursor = query.cursor();
        if (cursor == null) return null;
        return Cursor.read(
                cursor,
                question(query),
                parts -> new ChronologyCursor(parts.number(0), new ChronologyPlace(parts.moment(1), parts.number(2))));
    }

    private static List<?> question(ReadChronology query) {
        var point = query.point();
        return Arrays.asList(
                query.file(),
                point.asAt(),
                point.knownAt(),
                query.kinds(),
                query.noteTypes(),
                query.statuses(),
                query.newestFirst());
    }

    String written(ReadChronology query) {
        return Cursor.of(question(query), knownAt, place.begins(), place.firstSequence());
    }
}
