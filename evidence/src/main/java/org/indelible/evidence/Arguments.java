package org.indelible.evidence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was asked on the command line. */
record Arguments(String file, @Nullable String receipt, boolean json) {

    static final String USAGE = "Usage: java -jar indelible-evidence.jar verify FILE [--receipt HASH] [--json]";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Throws IllegalArgumentException with a sentence for the user. */
    static Arguments parse(String... args) {
        if (args.length < 2 || !args[0].equals("verify")) {
            throw new IllegalArgumentException("Verifies an evidence package without any network or database.");
        }
        String file = null;
        String receipt = null;
        boolean json = false;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--json")) {
                json = true;
            } else if (args[i].equals("--receipt") && i + 1 < args.length) {
                receipt = hash(args[++i]);
            } else if (file == null && !args[i].startsWith("--")) {
                file = args[i];
            } else {
                throw new IllegalArgumentException("That is not understood.");
            }
        }
        if (file == null) {
            throw new IllegalArgumentException("The file is missing.");
        }
        return new Arguments(file, receipt, json);
    }

    private static String hash(String text) {
        String hash = text.toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("A receipt has 64 hexadecimal digits.");
        }
        return hash;
    }
}
