package org.indelible.app.cli;

import java.util.regex.Pattern;

/** What somebody at the other end of a connection said, so that it can be shown on a terminal: on one line, of bounded length, without what steers it. */
final class StrangersWords {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final int LONGEST = 400;

    private StrangersWords() {}

    static String plain(String said) {
        String shown = said.length() > LONGEST ? said.substring(0, LONGEST) + "..." : said;
        return STEERING.matcher(shown).replaceAll("?");
    }
}
