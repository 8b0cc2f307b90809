package org.indelible.app.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.indelible.command.CommandWiring;
import org.indelible.command.closure.GateChecked;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.query.closure.ChecklistGate;
import org.indelible.query.closure.ClosurePolicy;

/** The gates of closure as the read side shows them: judged by the rules of the write side, under the pack in force. */
final class PackClosurePolicy implements ClosurePolicy {
    private final PolicyPacks packs;
    private final Clock clock;

    PackClosurePolicy(PolicyPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public List<ChecklistGate> gates(List<CaseFileEvent> events, LocalDate today) {
        return CommandWiring.closureChecklist(events, packs.inForceAt(clock.instant()), today).stream()
                .map(PackClosurePolicy::shown)
                .toList();
    }

    private static ChecklistGate shown(GateChecked gate) {
        var gap = gate.gap();
        return new ChecklistGate(
                gap.code(),
                Objects.requireNonNull(gap.clause()),
                gap.detail(),
                standing(gate.standing()),
                gap.earliestLawfulDate());
    }

    private static ChecklistGate.Standing standing(GateChecked.Standing standing) {
        return switch (standing) {
            case MET -> ChecklistGate.Standing.MET;
            case OPEN -> ChecklistGate.Standing.OPEN;
            case DEPENDS_ON_GROUND -> ChecklistGate.Standing.DEPENDS_ON_GROUND;
        };
    }
}
