package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDateTime;

/** A moment as a story writes it, in London: {@code 2026-10-08 15:30}. */
record ToldTime(LocalDateTime at) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ToldTime of(String told) {
        return new ToldTime(LocalDateTime.parse(told.replace(' ', 'T')));
    }
}
