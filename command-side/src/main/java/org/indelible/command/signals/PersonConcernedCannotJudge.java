package org.indelible.command.signals;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.events.signals.FoundSignal;

/** Nobody follows up a finding about their own readings, the data protection officer included (HCC-15.3). */
final class PersonConcernedCannotJudge {
    private PersonConcernedCannotJudge() {}

    /** {@code second-person-required} where the actor is whom it is about. */
    static Optional<Violation> check(FoundSignal found, Acting acting) {
        return found.account().equals(acting.actor().account())
                ? Optional.of(Violation.of(
                        "second-person-required", "HCC-15.3", "This is about you. Somebody else has to follow it up."))
                : Optional.empty();
    }
}
