package org.indelible.command.acting;

import java.util.Set;

/** How long a text may be, by what it is called: a line is a name or says what something is, every other text may be told at length. */
public final class Lengths {
    /** The characters of a line. */
    public static final int LINE = 300;

    /** The characters of any other text. */
    public static final int TEXT = 100_000;

    private static final Set<String> LINES = Set.of(
            "name",
            "jobTitle",
            "team",
            "accountableTeam",
            "account",
            "value",
            "title",
            "label",
            "relation",
            "byWhom",
            "who",
            "approver",
            "raisedByName",
            "language",
            "system",
            "identifier",
            "originalAuthor",
            "originallyRecorded",
            "originallyFinalised",
            "legalStatus",
            "source",
            "purpose",
            "type");

    private Lengths() {}

    /** The characters that a text of this name may have, counted as Unicode counts them. */
    public static int of(String name) {
        return LINES.contains(name) ? LINE : TEXT;
    }
}
