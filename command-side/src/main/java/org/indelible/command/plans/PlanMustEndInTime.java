package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.plans.PlanEndingGround;
import org.jspecify.annotations.Nullable;

/** A plan ends on a day that has been, not before it began, and for the eighteenth birthday not before that (HCC-12.13, R8). */
final class PlanMustEndInTime {
    private PlanMustEndInTime() {}

    static List<Violation> check(EndPlan command, RunningPlan plan, @Nullable LocalDate bornOn, Acting acting) {
        var violations = new Violations()
                .add(CannotHaveOccurredInFuture.check(command.endedOn(), acting))
                .unless(
                        !command.endedOn().isBefore(plan.startedOn()),
                        "ends-before-start",
                        "HCC-12.13",
                        "A plan cannot end before it began.");
        if (command.ground() == PlanEndingGround.EIGHTEENTH_BIRTHDAY) {
            violations.add(EighteenMustBeReached.check(bornOn, command.endedOn(), "HCC-12.13", acting.pack()));
        }
        return violations.list();
    }
}
