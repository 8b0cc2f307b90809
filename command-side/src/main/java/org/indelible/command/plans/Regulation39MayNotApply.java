package org.indelible.command.plans;

import java.util.List;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.plans.LookedAfterEnding;
import org.jspecify.annotations.Nullable;

/** The checklist is not applicable where looking after ended by order or at 18; a manager says so, with the reason (HCC-12.14). */
final class Regulation39MayNotApply {
    private Regulation39MayNotApply() {}

    static List<Violation> check(RecordRegulation39 command, @Nullable LookedAfterEnding ending, Acting acting) {
        if (command.applies()) return List.of();
        return new Violations()
                .unless(
                        acting.isManager(),
                        "manager-only",
                        "HCC-12.14",
                        "That the checklist does not apply is a manager's decision.")
                .unless(
                        ending == LookedAfterEnding.BY_ORDER || ending == LookedAfterEnding.AT_EIGHTEEN,
                        "regulation-39-applies",
                        "HCC-12.14",
                        "The checklist applies unless looking after ended by order or at 18.")
                .list();
    }
}
