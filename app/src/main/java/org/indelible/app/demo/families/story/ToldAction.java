package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import org.indelible.events.notes.Action;
import org.jspecify.annotations.Nullable;

/** What somebody is to do, or has done. */
record ToldAction(String what, String by, @Nullable LocalDate due) {
    Action in(Telling telling) {
        return new Action(telling.words(what), by, due == null ? null : telling.day(due));
    }
}
