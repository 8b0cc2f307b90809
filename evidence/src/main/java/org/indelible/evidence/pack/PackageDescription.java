package org.indelible.evidence.pack;

import java.time.Instant;

/**
 * What a package says about itself. Texts are one line without control or formatting characters, because a verifier prints them.
 *
 * @param origin name of the ledger, as in the events' headers
 * @param streamId stream of the file that the record is of
 * @param streamType kind of that stream
 * @param asAt the record holds what had happened by this time
 * @param knownAt the time that {@code knownAtPosition} was resolved from
 * @param knownAtPosition the record rests on the stream's events whose leaf index is at most this
 * @param purpose code of the purpose of the export
 * @param producer the software that wrote the package, with its version
 * @param producedAt when it was written
 */
public record PackageDescription(
        String origin,
        String streamId,
        String streamType,
        Instant asAt,
        Instant knownAt,
        long knownAtPosition,
        String purpose,
        String producer,
        Instant producedAt) {

    private static final Instant FIRST_YEAR = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST_YEAR = Instant.parse("+10000-01-01T00:00:00Z");

    /**
     * Checks texts and times.
     *
     * @throws UnfitPackage if a text is empty, longer than 1024 characters or not one printable line, a time outside the years 1 to 9999, or the
     *     position negative
     */
    public PackageDescription {
        checkLine(origin, "origin");
        checkLine(streamId, "stream id");
        checkLine(streamType, "stream type");
        checkLine(purpose, "purpose");
        checkLine(producer, "producer");
        checkYear(asAt);
        checkYear(knownAt);
        checkYear(producedAt);
        if (knownAtPosition < 0) {
            throw new UnfitPackage("The position of the package's description must not be negative.");
        }
    }

    private static void checkYear(Instant time) {
        if (time.isBefore(FIRST_YEAR) || !time.isBefore(AFTER_LAST_YEAR)) {
            throw new UnfitPackage("A time of the package's description must lie in the years 1 to 9999.");
        }
    }

    private static void checkLine(String text, String field) {
        boolean printable = text.codePoints().noneMatch(PackageDescription::isUnprintable);
        if (text.isBlank() || text.length() > 1024 || !printable) {
            throw new UnfitPackage(
                    "The " + field + " of the package's description must be one line of printable text.");
        }
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
