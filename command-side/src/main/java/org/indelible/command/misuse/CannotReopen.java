package org.indelible.command.misuse;

import org.indelible.command.policy.Refused;

/** A misuse case is concluded once; what comes to light afterwards is another case (HCC-15.3). */
final class CannotReopen {
    private CannotReopen() {}

    /** Refuses with {@code misuse-case-concluded}. */
    static void check(boolean concluded) {
        Refused.unless(
                !concluded,
                "misuse-case-concluded",
                "HCC-15.3",
                "This case is concluded. Report what came to light since as another.");
    }
}
