package org.indelible.command.accessrequests;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.AccessRequestTerms;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;

/** More time is taken once, and within the first month (HCC-9.3). */
final class CannotExtend {
    private CannotExtend() {}

    /** {@code already-extended}, {@code extension-too-late}. */
    static List<Violation> check(AccessRequestClock clock, LocalDate on, AccessRequestTerms terms) {
        return new Violations()
                .unless(!clock.extended(), "already-extended", "HCC-9.3", "The time was extended before.")
                .unless(
                        clock.isInFirstMonth(on, terms),
                        "extension-too-late",
                        "HCC-9.3",
                        "Whoever asks is told of more time within the first month.")
                .list();
    }
}
