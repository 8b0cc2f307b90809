package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.jspecify.annotations.Nullable;

/**
 * After a referral without further action the referrer has feedback, or a manager says why they cannot have it; a member of the public a
 * version that keeps confidences (HCC-12.9).
 */
record ReferrerMustHaveFeedback() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return switch (ground) {
            case REFERRAL_NO_FURTHER_ACTION -> gaps(facts, false, pack);
            case REFERRAL_FROM_PUBLIC_NO_FURTHER_ACTION -> gaps(facts, true, pack);
            case ASSESSMENT_WITHOUT_PLAN, NEEDS_MET, MOVED_AWAY, SPECIAL_GUARDIANSHIP, CARE_LEAVER, OTHER -> List.of();
            case null -> List.of();
        };
    }

    private static List<Violation> gaps(ClosureFacts facts, boolean ofPublic, PolicyPack pack) {
        ClosureAnswer answer = facts.answer(ClosureStep.REFERRER_FEEDBACK);
        boolean told = answer == ClosureAnswer.DONE || answer == ClosureAnswer.CANNOT_BE_DONE;
        boolean unsafe = ofPublic
                && answer != ClosureAnswer.CANNOT_BE_DONE
                && facts.answer(ClosureStep.PUBLIC_FEEDBACK_CONFIDENTIAL) == null;
        return new Violations()
                .unless(told, pack.violation(ClosureGate.REFERRER_FEEDBACK_MISSING))
                .unless(!unsafe, pack.violation(ClosureGate.PUBLIC_FEEDBACK_UNSAFE))
                .list();
    }
}
