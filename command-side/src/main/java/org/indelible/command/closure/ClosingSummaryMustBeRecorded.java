package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.jspecify.annotations.Nullable;

/** The closing summary is a summary on the file, written for this closing, and not only somebody's word for it (HCC-12.1). */
record ClosingSummaryMustBeRecorded() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        return facts.answer(ClosureStep.CLOSING_SUMMARY) != null && facts.hasClosingSummary()
                ? List.of()
                : List.of(pack.violation(ClosureGate.CLOSING_SUMMARY_MISSING));
    }
}
