package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.plans.InvolvementKind;
import org.jspecify.annotations.Nullable;

/** Every gate between a file and its closing, in the order of the clauses; the pack says which apply to which kind of file. */
public final class ClosureGates {
    private static final List<GateRule> ALL = List.of(
            new ClosingSummaryMustBeRecorded(),
            new ReasonsMustBeInCaseSummary(),
            new StepMustBeRecorded(ClosureStep.CONSENT, ClosureGate.CLOSURE_CONSENT_MISSING),
            new StepMustBeRecorded(ClosureStep.MANAGER_AUTHORISATION, ClosureGate.CLOSURE_AUTHORISATION_MISSING),
            new StepMustBeRecorded(ClosureStep.CHRONOLOGY_DECISION, ClosureGate.CHRONOLOGY_DECISION_MISSING),
            new OversightMustGiveReasons(),
            new StepMustBeRecorded(ClosureStep.FAMILY_INFORMED, ClosureGate.FAMILY_NOT_INFORMED),
            new StepMustBeRecorded(ClosureStep.ORGANISATIONS_INFORMED, ClosureGate.ORGANISATIONS_NOT_INFORMED),
            new MoveMustCrossBoundary(),
            new NothingMayBeOpen(InvolvementKind.WORKBOOK_EPISODE, ClosureGate.WORKBOOK_OPEN),
            new NothingMayBeOpen(InvolvementKind.PRACTITIONER, ClosureGate.INVOLVEMENT_OPEN),
            new NothingMayBeOpen(InvolvementKind.SUB_FILE, ClosureGate.SUB_FILE_NOT_LINKED),
            new StepMustBeRecorded(ClosureStep.GOOD_ORDER, ClosureGate.GOOD_ORDER_NOT_ATTESTED),
            new NothingMayBeUnfinalised(),
            new ReferrerMustHaveFeedback(),
            new SupervisionOrderMustBeOver(),
            new ProtectionPlanMustBeOver(),
            new ThreeMonthsMustHavePassed(),
            new CannotCloseWhileLookedAfter(),
            new LeavingCareEntitlementMustBeOver(),
            new Regulation39MustBeComplete(),
            new CareLeaverMustBeAsked());

    private ClosureGates() {}

    /**
     * All that stands between the file and its closing on this day.
     *
     * @param ground on which path it would close, or null while nobody has said so
     */
    public static List<Violation> gaps(
            ClosureFacts facts, @Nullable ClosureGround ground, PolicyPack pack, LocalDate today) {
        Set<String> applying = pack.file(facts.kind()).gatesIn(facts.service()).stream()
                .map(ClosureGate::code)
                .collect(Collectors.toSet());
        var violations = new Violations();
        for (GateRule rule : ALL) {
            rule.gaps(facts, ground, pack, today).stream()
                    .filter(gap -> applying.contains(gap.code()))
                    .forEach(violations::add);
        }
        return violations.list();
    }

    /**
     * Every gate that applies to the file, met or not, in the order of the clauses; on the ground of the last request, where there is one.
     */
    public static List<GateChecked> checklist(ClosureFacts facts, PolicyPack pack, LocalDate today) {
        Requested request = facts.request();
        ClosureGround ground = request == null ? null : request.ground();
        List<Violation> gaps = gaps(facts, ground, pack, today);
        Set<String> dependent = ground == null ? onSomeGround(facts, pack, today) : Set.of();
        Set<String> open = codes(gaps);
        var gates = new Violations().addAll(gaps);
        pack.file(facts.kind()).gatesIn(facts.service()).stream()
                .filter(gate -> !open.contains(gate.code()))
                .sorted()
                .forEach(gate -> gates.add(pack.violation(gate)));
        return gates.list().stream()
                .map(gap -> new GateChecked(gap, standing(gap.code(), open, dependent)))
                .toList();
    }

    private static GateChecked.Standing standing(String code, Set<String> open, Set<String> dependent) {
        if (open.contains(code)) return GateChecked.Standing.OPEN;
        return dependent.contains(code) ? GateChecked.Standing.DEPENDS_ON_GROUND : GateChecked.Standing.MET;
    }

    private static Set<String> onSomeGround(ClosureFacts facts, PolicyPack pack, LocalDate today) {
        return Arrays.stream(ClosureGround.values())
                .flatMap(ground -> gaps(facts, ground, pack, today).stream())
                .map(Violation::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).collect(Collectors.toSet());
    }
}
