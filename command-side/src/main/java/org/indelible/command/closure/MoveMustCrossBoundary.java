package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.jspecify.annotations.Nullable;

/** It is recorded what was done about a move; of a child who moved away nobody can say that it does not apply (HCC-12.6). */
record MoveMustCrossBoundary() implements GateRule {
    @Override
    public List<Violation> gaps(ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        ClosureAnswer answer = facts.answer(ClosureStep.CROSS_BOUNDARY);
        boolean met = ground == ClosureGround.MOVED_AWAY ? answer == ClosureAnswer.DONE : answer != null;
        return met ? List.of() : List.of(pack.violation(ClosureGate.CROSS_BOUNDARY_MISSING));
    }
}
