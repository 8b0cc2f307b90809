package org.indelible.query.access;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.people.Role;
import org.indelible.events.policy.PackVersion;

/** Everyday work for practitioners, a review that needs words, a court's, and the officer's two. */
public final class TestPurposes implements Purposes {
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    @Override
    public PackVersion pack() {
        return new PackVersion("hcc-2019-09");
    }

    @Override
    public Duration goodFor() {
        return Duration.ofHours(4);
    }

    @Override
    public List<ReadingPurpose> all() {
        return Stream.of("casework", "data-protection", "other", "court")
                .flatMap(code -> find(code).stream())
                .toList();
    }

    @Override
    public Optional<ReadingPurpose> find(String code) {
        return switch (code) {
            case "casework" -> Optional.of(new ReadingPurpose(code, EVERYBODY, false, false));
            case "data-protection" -> Optional.of(new ReadingPurpose(code, Set.of(Role.DPO, Role.AUD), false, false));
            case "other" -> Optional.of(new ReadingPurpose(code, EVERYBODY, true, false));
            case "subject-access" -> Optional.of(new ReadingPurpose(code, Set.of(Role.DPO, Role.RM), false, true));
            case "court" -> Optional.of(new ReadingPurpose(code, EVERYBODY, false, true));
            default -> Optional.empty();
        };
    }
}
