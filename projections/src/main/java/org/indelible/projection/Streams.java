package org.indelible.projection;

import java.util.Optional;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;

/** What the name of a stream tells. */
public final class Streams {
    private static final String ACCESS = "access/";
    private static final String SEARCHES = "search";

    private Streams() {}

    /** The case file whose stream it is. */
    public static Optional<CaseFileId> file(String stream) {
        return uuid(stream).map(CaseFileId::new);
    }

    /** The case file whose access lane it is. */
    public static Optional<CaseFileId> fileOfLane(String stream) {
        if (!stream.startsWith(ACCESS)) return Optional.empty();
        var file = stream.substring(ACCESS.length()).split("/", 2)[0];
        return file.equals(SEARCHES) ? Optional.empty() : uuid(file).map(CaseFileId::new);
    }

    /** What the names of all access lanes of a case file begin with. */
    public static String lanesOf(CaseFileId file) {
        return ACCESS + file + "/";
    }

    /** What the names of all access lanes begin with that belong to no file. */
    public static String lanesOfSearches() {
        return ACCESS + SEARCHES + "/";
    }

    /** Whether it is an access lane, of a file or of searches. */
    public static boolean isLane(String stream) {
        return stream.startsWith(ACCESS);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
