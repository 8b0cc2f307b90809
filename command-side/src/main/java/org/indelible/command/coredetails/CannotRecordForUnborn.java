package org.indelible.command.coredetails;

import java.util.Optional;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.time.OccurredAt;

/** Ethnicity and religion of a child not yet born at the time are not recorded, only that they are not yet known (HCC-6.2). */
final class CannotRecordForUnborn {
    private CannotRecordForUnborn() {}

    static Optional<Violation> check(CoreDetail detail, Birth birth, PolicyPack pack) {
        boolean kept = !birth.wasUnbornAt(new OccurredAt.On(detail.validFrom()))
                || pack.coreDetail(detail.kind())
                        .map(codes -> codes.isForUnborn(detail.value()))
                        .orElse(true);
        return kept
                ? Optional.empty()
                : Optional.of(Violation.of(
                                "not-recordable-for-unborn",
                                "HCC-6.2",
                                "Before birth only information-not-yet-obtained can be recorded here.")
                        .about("/detail/value"));
    }
}
