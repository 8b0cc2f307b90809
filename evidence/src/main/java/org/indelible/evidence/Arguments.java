package org.indelible.evidence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.GivenKey;
import org.indelible.evidence.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line.
 *
 * @param receipt event hash that the reader holds; null without one
 * @param log the ledger that the reader trusts to be itself; null where none is named
 */
record Arguments(
        String file, @Nullable String receipt, @Nullable PinnedLog log, WitnessPolicy policy, boolean json) {

    static final String USAGE = """
            Usage: java -jar indelible-evidence.jar verify FILE [--receipt HASH] [--log KEY [--witness KEY]... [--required K]] [--json]
            A KEY is a line name+id+base64 that you have from elsewhere than the file. --log alone asks for no witness; with
            --witness all that are named are required, or K of them.""";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Throws IllegalArgumentException with a sentence for the user. */
    static Arguments parse(String... args) {
        if (args.length < 2 || !args[0].equals("verify")) {
            throw new IllegalArgumentException(
                    "Verifies an evidence package, or a proof from a ledger, without any network or database.");
        }
        Given given = new Given();
        Iterator<String> rest = List.of(args).subList(1, args.length).iterator();
        while (rest.hasNext()) {
            given.take(rest.next(), rest);
        }
        return given.arguments();
    }

    private static String hash(String text) {
        String hash = text.toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("A receipt has 64 hexadecimal digits.");
        }
        return hash;
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The number of required witnesses is not a number.");
        }
    }

    /** What has been read so far. */
    private static final class Given {
        private final List<VerifierKey> witnesses = new ArrayList<>();
        private @Nullable String file;
        private @Nullable String receipt;
        private @Nullable VerifierKey log;
        private @Nullable Integer required;
        private boolean json;

        void take(String argument, Iterator<String> rest) {
            switch (argument) {
                case "--json" -> json = true;
                case "--receipt" -> receipt = hash(value(rest));
                case "--log" -> log = GivenKey.read(value(rest));
                case "--witness" -> witnesses.add(GivenKey.read(value(rest)));
                case "--required" -> required = count(value(rest));
                default -> takeFile(argument);
            }
        }

        private static String value(Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("The last option lacks its value.");
            }
            return rest.next();
        }

        private void takeFile(String argument) {
            if (file != null || argument.startsWith("--")) {
                throw new IllegalArgumentException("That is not understood.");
            }
            file = argument;
        }

        Arguments arguments() {
            if (file == null) {
                throw new IllegalArgumentException("The file is missing.");
            }
            if (log == null && (!witnesses.isEmpty() || required != null)) {
                throw new IllegalArgumentException("Witnesses sign for a log: name its key with --log.");
            }
            var policy = new WitnessPolicy(required == null ? witnesses.size() : required, witnesses);
            return new Arguments(file, receipt, log == null ? null : new PinnedLog(log.name(), log), policy, json);
        }
    }
}
