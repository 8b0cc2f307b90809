package org.indelible.command.acting;

import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;

/** What was read has changed since: the version named is not the version that is. */
public final class StaleVersion extends Refused {
    private static final long serialVersionUID = 1L;

    private StaleVersion() {
        super(Violation.of("stale-version", "This has changed since you read it. Read it again and decide anew."));
    }

    /** Refuses with {@code stale-version} unless both are the same. */
    public static void unlessSame(int expected, int actual) {
        if (expected != actual) throw new StaleVersion();
    }
}
