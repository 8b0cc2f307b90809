package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violations;

/** The steps of a request follow one another in time, and none follows its end (HCC-9.3). */
final class StepMustFit {
    private StepMustFit() {}

    /** Refuses with {@code access-request-closed}, alone: nothing else about a request that has ended matters. */
    static void unlessClosed(boolean closed) {
        Refused.unless(!closed, "access-request-closed", "HCC-9.3", "The request has ended.");
    }

    /** {@code occurred-in-future}, {@code before-step-before}. */
    static Violations check(AccessRequestCommand command, LocalDate stepBefore, Acting acting) {
        return new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .unless(
                        !command.on().isBefore(stepBefore),
                        "before-step-before",
                        "HCC-9.3",
                        "The step before it was taken on " + stepBefore + ".");
    }
}
