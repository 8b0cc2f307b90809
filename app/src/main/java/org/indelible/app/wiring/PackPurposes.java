package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.PurposeTerms;
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
    public Duration goodFor() {
        return inForce().access().purpose();
    }

    @Override
    public List<ReadingPurpose> all() {
        return inForce().purposes().entrySet().stream()
                .map(purpose -> read(purpose.getKey(), purpose.getValue()))
                .toList();
    }

    @Override
    public Optional<ReadingPurpose> find(String code) {
        return Optional.ofNullable(inForce().purposes().get(code)).map(terms -> read(code, terms));
    }

    private static ReadingPurpose read(String code, PurposeTerms terms) {
        return new ReadingPurpose(code, terms.roles(), terms.wordsRequired(), terms.forExport());
    }

    private PolicyPack inForce() {
        return packs.inForceAt(clock.instant());
    }
}
