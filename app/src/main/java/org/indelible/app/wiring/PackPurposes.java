package org.indelible.app.wiring;

import java.time.Clock;
import java.util.Optional;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.policy.PackVersion;
import org.indelible.query.access.Purposes;
import org.indelible.query.access.ReadingPurpose;

/** The purposes of the policy pack in force, as the read side asks for them. */
final class PackPurposes implements Purposes {
    private final PolicyPacks packs;
    private final Clock clock;

    PackPurposes(PolicyPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public PackVersion pack() {
        return inForce().version();
    }

    @Override
    public Optional<ReadingPurpose> find(String code) {
        return Optional.ofNullable(inForce().purposes().get(code))
                .map(terms -> new ReadingPurpose(code, terms.roles(), terms.wordsRequired(), terms.forExport()));
    }

    private PolicyPack inForce() {
        return packs.inForceAt(clock.instant());
    }
}
