package org.indelible.command.closure;

import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Refused;

/** Who requested does not authorise (HCC-12). */
final class MustBeSecondPerson {
    private MustBeSecondPerson() {}

    static void check(Requested request, Acting acting) {
        Refused.unless(
                !request.by().equals(acting.actor().account()),
                "second-person-required",
                "HCC-12",
                "Another manager authorises what you requested.");
    }
}
