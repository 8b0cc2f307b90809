package org.indelible.command.closure;

import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Refused;
import org.indelible.events.closure.ClosureRequested;

/** Who requested does not authorise (HCC-12). */
final class MustBeSecondPerson {
    private MustBeSecondPerson() {}

    static void check(ClosureRequested request, Acting acting) {
        Refused.unless(
                !request.by().account().equals(acting.actor().account()),
                "second-person-required",
                "HCC-12",
                "Another manager authorises what you requested.");
    }
}
