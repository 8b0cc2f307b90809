package org.indelible.events.notes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action agreed or taken, and by whom (HCC-6.10). */
public record Action(
        String what, @Nullable String byWhom, @Nullable LocalDate dueOn) {}
