package org.indelible.app.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a field takes, in words for whoever writes a client. */
final class Wanted {
    private static final String TIME = "a time with its offset, like 2026-11-20T14:30:00Z";
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a text"),
            Map.entry(UUID.class, "a UUID"),
            Map.entry(LocalDate.class, "a date, like 2026-11-20"),
            Map.entry(YearMonth.class, "a month, like 2026-11"),
            Map.entry(Instant.class, TIME),
            Map.entry(OffsetDateTime.class, TIME),
            Map.entry(int.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"));

    private Wanted() {}

    /** Whether it stands in JSON as a text. */
    static boolean isText(Class<?> type) {
        return type.isEnum() || type == UUID.class || type.getName().startsWith("java.time.");
    }

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return WORDS.getOrDefault(type, "an object");
    }
}
