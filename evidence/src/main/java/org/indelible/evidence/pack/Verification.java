package org.indelible.evidence.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of verifying one file. All sentences are for people, and hold nothing of the file that could steer a terminal.
 *
 * @param sha256 SHA-256 of the file, 64 lower-case hexadecimal digits
 * @param statement what the package says it is; null if that could not be read
 * @param problems one sentence each; none means verified
 * @param checked what was checked and found right; empty if there are problems
 * @param notChecked what a reader might believe was checked and was not; empty if there are problems
 */
public record Verification(
        String sha256,
        @Nullable PackageStatement statement,
        List<String> problems,
        List<String> checked,
        List<String> notChecked) {

    /** Whether the package is whole and agrees with itself, and with the receipt if one was given. */
    public boolean verified() {
        return problems.isEmpty();
    }
}
