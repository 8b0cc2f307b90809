package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.List;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.policy.ClosureGate;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanKind;

/**
 * A child protection plan ends by a conference, whose day is given because the three months count from it, or on a ground that needs
 * none; a review ends other plans (HCC-12.13, R6).
 */
final class ProtectionMustEndByConference {
    private ProtectionMustEndByConference() {}

    static List<Violation> check(EndPlan command, RunningPlan plan, Acting acting) {
        if (plan.kind() != PlanKind.CHILD_PROTECTION) return List.of();
        LocalDate conference = command.conferenceOn();
        boolean required = acting.pack().planEnding(command.ground()).conferenceDateRequired();
        var violations = new Violations()
                .unless(
                        command.ground() != PlanEndingGround.REVIEW,
                        "ending-ground-not-allowed",
                        "HCC-12.13",
                        "A review does not end a child protection plan.")
                .unless(!required || conference != null, acting.pack().violation(ClosureGate.CONFERENCE_DATE_MISSING));
        if (conference == null) return violations.list();
        return violations
                .add(CannotHaveOccurredInFuture.check(conference, acting).map(found -> found.about("/conferenceOn")))
                .unless(
                        !conference.isBefore(plan.startedOn()) && !conference.isAfter(command.endedOn()),
                        "conference-outside-plan",
                        "HCC-12.13",
                        "The conference that ended the plan lies between its beginning and its end.")
                .list();
    }
}
