package org.indelible.command.signals;

import org.indelible.command.policy.Violation;

/** What stands out in the disclosure log is the data protection officer's to follow up, and nobody else's (HCC-15.3). */
final class OfficerOnly {
    static final Violation REFUSAL =
            Violation.of("dpo-only", "HCC-15.3", "The data protection officer follows up what stands out.");

    private OfficerOnly() {}
}
