package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.CareLeaverSupport;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;

/**
 * From three months before 21 a care leaver is asked whether support should go on, and again at least every twelve months up to 25;
 * a yes keeps the case open, and so does having not decided (HCC-12.15).
 */
record CareLeaverMustBeAsked() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        LocalDate bornOn = facts.bornOn();
        CareLeaverSupport support = pack.careLeaverSupport();
        if (!facts.care().isEntitled(bornOn, today, pack)
                || bornOn == null
                || support.possibleUntil().hasBeenReached(bornOn, today)) return List.of();
        Asked asked = facts.care().lastAsked();
        LocalDate askFrom = support.askFrom(bornOn);
        if (asked == null || asked.on().isBefore(askFrom) || isToBeAskedAgain(bornOn, asked, support, today)) {
            return List.of(pack.violation(ClosureGate.CARE_LEAVER_NOT_ASKED)
                    .allowedFrom(today.isBefore(askFrom) ? askFrom : null));
        }
        return asked.answer() == SupportAnswer.NO
                ? List.of()
                : List.of(pack.violation(ClosureGate.CARE_LEAVER_WANTS_SUPPORT));
    }

    private static boolean isToBeAskedAgain(LocalDate bornOn, Asked asked, CareLeaverSupport support, LocalDate today) {
        LocalDate again = support.askAgainBy(bornOn, asked.on());
        return again != null && today.isAfter(again);
    }
}
