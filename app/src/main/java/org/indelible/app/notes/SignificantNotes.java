package org.indelible.app.notes;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.notes.NoteType;

/** The types of notes about significant events, by the policy pack in force (HCC-6.8). */
class SignificantNotes {
    private final PolicyPacks packs;
    private final Clock clock;

    SignificantNotes(PolicyPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    Set<NoteType> inForce() {
        return packs.inForceAt(clock.instant()).noteTypes().entrySet().stream()
                .filter(type -> type.getValue().is(NoteTrait.SIGNIFICANT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
