package org.indelible.command.closure;

import java.util.List;
import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureStep;

/**
 * "None involved" and "not moving" answer the steps that may not apply; "cannot be told" those where somebody has to be reached, with
 * a manager's reason; and the manager's authorisation is a manager's to give (HCC-12, 12.1).
 */
final class AnswerMustFitStep {
    private static final Set<ClosureStep> MAY_NOT_APPLY =
            Set.of(ClosureStep.ORGANISATIONS_INFORMED, ClosureStep.CROSS_BOUNDARY, ClosureStep.REFERRER_FEEDBACK);
    private static final Set<ClosureStep> MAY_BE_IMPOSSIBLE = Set.of(
            ClosureStep.CONSENT,
            ClosureStep.FAMILY_INFORMED,
            ClosureStep.ORGANISATIONS_INFORMED,
            ClosureStep.REFERRER_FEEDBACK);

    private AnswerMustFitStep() {}

    static List<Violation> check(RecordClosureStep command, Acting acting) {
        return new Violations()
                .unless(
                        !isForManagers(command) || acting.isManager(),
                        "manager-only",
                        "HCC-12.1",
                        "A manager authorises, and a manager says why a step cannot be done.")
                .unless(
                        fits(command.step(), command.answer()),
                        "answer-not-allowed",
                        "HCC-12.1",
                        "This step cannot be answered so.")
                .list();
    }

    private static boolean isForManagers(RecordClosureStep command) {
        return command.answer() == ClosureAnswer.CANNOT_BE_DONE || command.step() == ClosureStep.MANAGER_AUTHORISATION;
    }

    private static boolean fits(ClosureStep step, ClosureAnswer answer) {
        return switch (answer) {
            case DONE -> true;
            case NOT_APPLICABLE -> MAY_NOT_APPLY.contains(step);
            case CANNOT_BE_DONE -> MAY_BE_IMPOSSIBLE.contains(step);
        };
    }
}
