package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.jspecify.annotations.Nullable;

/** After the conference that ended the plan the child stays allocated for three months (HCC-12.13, R6). */
record ThreeMonthsMustHavePassed() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        LocalDate conference = facts.protection().lastConference();
        if (conference == null || !facts.protection().isInsideThreeMonths(today, pack)) return List.of();
        return List.of(pack.violation(ClosureGate.CIN_THREE_MONTHS_NOT_ELAPSED)
                .allowedFrom(pack.afterConference().closableFrom(conference)));
    }
}
