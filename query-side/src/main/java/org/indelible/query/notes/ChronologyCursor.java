package org.indelible.query.notes;

import org.indelible.projection.notes.ChronologyPlace;
import org.indelible.query.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of the chronology ended, and what it knew. */
record ChronologyCursor(long knownAt, ChronologyPlace place) {
    static @Nullable ChronologyCursor read(@Nullable String cursor) {
        if (cursor == null) return null;
        return Cursor.read(
                cursor,
                parts -> new ChronologyCursor(parts.number(0), new ChronologyPlace(parts.moment(1), parts.number(2))));
    }

    String written() {
        return Cursor.of(knownAt, place.begins(), place.firstSequence());
    }
}
