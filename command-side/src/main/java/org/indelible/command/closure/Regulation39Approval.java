package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Who approves that looking after ceases: the director for who is 16 or 17 and not in care, the nominated officer after 20 working days
 * or more, a manager otherwise (HCC-12.14, R1, R8). The one judgement, when it is recorded and when the case closes.
 */
public final class Regulation39Approval {
    private Regulation39Approval() {}

    /** Whether the outcome holds for the period: approved in an office high enough, or not applicable to how it ended. */
    public static boolean isEnough(
            Regulation39Outcome outcome,
            LookedAfterPeriod period,
            LocalDate on,
            CareFacts care,
            @Nullable LocalDate bornOn,
            PolicyPack pack) {
        return switch (outcome) {
            case Regulation39Outcome.NotApplicable _ -> period.needsNoChecklist();
            case Regulation39Outcome.Approved approved ->
                approved.approvedAs().suffices(asked(period, period.ceasing(on), care, bornOn, pack));
        };
    }

    private static Regulation39Approver asked(
            LookedAfterPeriod period, LocalDate ceasing, CareFacts care, @Nullable LocalDate bornOn, PolicyPack pack) {
        var terms = pack.regulation39();
        boolean oldEnough = bornOn != null && terms.directorFrom().hasBeenReached(bornOn, ceasing);
        if (oldEnough && !isInCare(period, ceasing, care, pack)) return Regulation39Approver.DIRECTOR;
        return isLong(period, ceasing, pack) ? Regulation39Approver.NOMINATED_OFFICER : Regulation39Approver.MANAGER;
    }

    private static boolean isInCare(LookedAfterPeriod period, LocalDate day, CareFacts care, PolicyPack pack) {
        return pack.regulation39().statusesInCare().contains(period.legalStatus())
                || care.orders().inForceOn(day, OrderTrait.LOOKED_AFTER, pack).isPresent();
    }

    private static boolean isLong(LookedAfterPeriod period, LocalDate ceasing, PolicyPack pack) {
        var days = pack.workingDays();
        return !days.reachesBackTo(period.from())
                || !ceasing.isBefore(
                        days.after(period.from(), pack.regulation39().nominatedOfficerFromWorkingDays()));
    }
}
