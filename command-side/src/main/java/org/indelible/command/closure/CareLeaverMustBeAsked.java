package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;

/**
 * From three months before 21 a care leaver is asked whether support should go on; up to 25 a yes keeps the case open, and an
 * undecided answer is no answer (HCC-12.15).
 */
record CareLeaverMustBeAsked() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        LocalDate bornOn = facts.bornOn();
        if (!facts.care().isEntitled()
                || bornOn == null
                || pack.careLeaverSupport().possibleUntil().hasBeenReached(bornOn, today)) return List.of();
        LocalDate askedOn = facts.care().askedOn();
        LocalDate askFrom = pack.careLeaverSupport().askFrom(bornOn);
        if (askedOn == null || askedOn.isBefore(askFrom) || facts.care().answer() == SupportAnswer.UNDECIDED) {
            return List.of(pack.violation(ClosureGate.CARE_LEAVER_NOT_ASKED)
                    .allowedFrom(today.isBefore(askFrom) ? askFrom : null));
        }
        return facts.care().answer() == SupportAnswer.YES
                ? List.of(pack.violation(ClosureGate.CARE_LEAVER_WANTS_SUPPORT))
                : List.of();
    }
}
