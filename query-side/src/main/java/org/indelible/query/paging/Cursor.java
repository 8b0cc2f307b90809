package org.indelible.query.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;

/** Where a page ended, as opaque text for whoever asks for the next; holds positions and times only. */
public final class Cursor {
    private static final int FINGERPRINT_BYTES = 8;
    private static final String SEPARATOR = "|";

    private static final Pattern BETWEEN = Pattern.compile("\\|");

    private final List<String> parts;

    private Cursor(List<String> parts) {
        this.parts = parts;
    }

    /**
     * The cursor made of these parts, in this order.
     *
     * @param question what was asked, page and size apart: the cursor goes on with the same question only. Its text form must say all of it
     */
    public static String of(List<?> question, Object... parts) {
        var text = Stream.concat(Stream.of(fingerprint(question)), Stream.of(parts))
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that was given out with the same question; what it is made into fails as it does when it was tampered with.
     *
     * @throws ReadRefused {@code cursor-invalid}
     */
    public static <T> T read(String cursor, List<?> question, Function<Cursor, T> place) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = BETWEEN.splitAsStream(text).toList();
            if (!parts.getFirst().equals(fingerprint(question))) throw new ReadRefused(RefusalCode.CURSOR_INVALID);
            return place.apply(new Cursor(parts.subList(1, parts.size())));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw new ReadRefused(RefusalCode.CURSOR_INVALID);
        }
    }

    private static String fingerprint(List<?> question) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(question.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
