package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.jspecify.annotations.Nullable;

/** After a referral without further action the referrer has feedback; a member of the public a version that keeps confidences (HCC-12.9). */
record ReferrerMustHaveFeedback() implements GateRule {
    private static final GateRule FEEDBACK =
            new StepMustBeRecorded(ClosureStep.REFERRER_FEEDBACK, ClosureGate.REFERRER_FEEDBACK_MISSING);
    private static final GateRule SAFE =
            new StepMustBeRecorded(ClosureStep.PUBLIC_FEEDBACK_CONFIDENTIAL, ClosureGate.PUBLIC_FEEDBACK_UNSAFE);

    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return switch (ground) {
            case REFERRAL_NO_FURTHER_ACTION -> FEEDBACK.gaps(facts, ground, pack, today);
            case REFERRAL_FROM_PUBLIC_NO_FURTHER_ACTION ->
                Stream.of(FEEDBACK, SAFE)
                        .flatMap(rule -> rule.gaps(facts, ground, pack, today).stream())
                        .toList();
            case ASSESSMENT_WITHOUT_PLAN, NEEDS_MET, MOVED_AWAY, SPECIAL_GUARDIANSHIP, CARE_LEAVER, OTHER -> List.of();
            case null -> List.of();
        };
    }
}
