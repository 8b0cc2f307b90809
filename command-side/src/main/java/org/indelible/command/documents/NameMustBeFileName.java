package org.indelible.command.documents;

import java.util.Optional;
import java.util.regex.Pattern;
import org.indelible.command.policy.Violation;

/** The name of a document is one that it can be saved under anywhere (HCC-1.2). */
final class NameMustBeFileName {
    private static final int LONGEST = 200;
    /** What separates folders, what systems reserve, and what is not shown. */
    private static final Pattern RESERVED = Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private NameMustBeFileName() {}

    /** {@code name-invalid}. */
    static Optional<Violation> check(String name) {
        boolean kept = !name.isBlank()
                && name.codePointCount(0, name.length()) <= LONGEST
                && !RESERVED.matcher(name).find()
                && name.strip().equals(name)
                && !name.startsWith(".")
                && !name.endsWith(".");
        return kept
                ? Optional.empty()
                : Optional.of(Violation.of(
                                "name-invalid",
                                "HCC-1.2",
                                "The name is a file name of at most " + LONGEST
                                        + " characters, without folders and without characters that systems reserve.")
                        .about("/name"));
    }
}
