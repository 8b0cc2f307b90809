package org.indelible.query.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;

/** Where a page ended, as opaque text for whoever asks for the next; holds positions and times only. */
public final class Cursor {
    private static final String SEPARATOR = "|";

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /** The cursor made of these parts, in this order. */
    public static String of(Object... parts) {
        var text = Stream.of(parts).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that was given out; what it is made into fails as it does when it was tampered with.
     *
     * @throws ReadRefused {@code cursor-invalid}
     */
    public static <T> T read(String cursor, Function<Cursor, T> place) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return place.apply(new Cursor(BETWEEN.splitAsStream(text).toList()));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw new ReadRefused(RefusalCode.CURSOR_INVALID);
        }
    }

    /** The part at a place, counted from 0. */
    public String text(int place) {
        return parts.get(place);
    }

    public long number(int place) {
        return Long.parseLong(text(place));
    }

    public Instant moment(int place) {
        return Instant.parse(text(place));
    }

    /** The day at a place, within the years 1 to 9999. */
    public LocalDate day(int place) {
        var day = LocalDate.parse(text(place));
        if (day.getYear() < 1 || day.getYear() > 9999) throw new DateTimeException("not a day that was given out");
        return day;
    }
}
