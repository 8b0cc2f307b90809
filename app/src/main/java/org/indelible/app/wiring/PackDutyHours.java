package org.indelible.app.wiring;

import java.time.Instant;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.query.access.DutyHours;

/** The hours of the out-of-hours team by the policy pack in force, as the read side asks for them. */
final class PackDutyHours implements DutyHours {
    private final PolicyPacks packs;

    PackDutyHours(PolicyPacks packs) {
        this.packs = packs;
    }

    @Override
    public boolean isOutOfHours(Instant at) {
        return packs.inForceAt(at).isOutOfHours(at);
    }
}
