package org.indelible.command.closure;

import java.time.Instant;

/** Names the reopening from which a duty arose. */
public final class Reopened {
    private Reopened() {}

    /** The name of what arises from a file being reopened at this moment. */
    public static String since(Instant reopenedAt) {
        return "reopened/" + reopenedAt;
    }
}
