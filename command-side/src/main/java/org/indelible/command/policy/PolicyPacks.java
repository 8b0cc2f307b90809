package org.indelible.command.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.indelible.events.time.LondonTime;

/** The editions of the policy, of which one is in force at any instant from the first on. */
public final class PolicyPacks {
    private final List<PolicyPack> latestFirst;

    /**
     * These packs, in any order.
     *
     * @throws IllegalArgumentException when there is none, or two begin on the same day
     */
    public PolicyPacks(List<PolicyPack> packs) {
        if (packs.isEmpty()) throw new IllegalArgumentException("there is a policy pack");
        var days = packs.stream().map(PolicyPack::effectiveFrom).toList();
        if (new HashSet<>(days).size() < days.size()) throw new IllegalArgumentException("two packs begin on one day");
        latestFirst = packs.stream()
                .sorted(Comparator.comparing(PolicyPack::effectiveFrom).reversed())
                .toList();
    }

    /**
     * The packs that come with the application.
     *
     * @throws UnreadablePack when one of them cannot be used
     */
    public static PolicyPacks bundled() {
        return new PolicyPacks(List.of(PackReader.bundled("hcc-2019-09.json")));
    }

    /**
     * The pack in force at the instant, by the day in London.
     *
     * @throws IllegalArgumentException before the first pack
     */
    public PolicyPack inForceAt(Instant instant) {
        var day = LondonTime.dayOf(instant);
        return latestFirst.stream()
                .filter(pack -> !pack.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no policy pack is in force on " + day));
    }
}
