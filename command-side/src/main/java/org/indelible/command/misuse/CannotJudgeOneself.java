package org.indelible.command.misuse;

import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Nobody gathers evidence or concludes in a case about themselves (HCC-15.3); they hear what they would hear if there were none. */
final class CannotJudgeOneself {
    private CannotJudgeOneself() {}

    /** Refuses with {@code not-found}, which tells nothing of the case. */
    static void check(@Nullable AccountId about, Acting acting) {
        Refused.unless(
                !acting.actor().account().equals(about), "not-found", "HCC-15.3", "There is no such misuse case.");
    }
}
