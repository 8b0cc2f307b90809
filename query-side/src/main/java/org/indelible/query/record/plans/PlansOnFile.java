package org.indelible.query.record.plans;

import java.util.List;

/** Everything with a beginning and an end that decides over closure. */
public record PlansOnFile(
        List<PlanLine> plans,
        List<OrderLine> orders,
        List<LookedAfterLine> lookedAfter,
        List<LeavingCareLine> leavingCare,
        List<Regulation39Line> regulation39,
        List<SupportAskedLine> supportAsked,
        List<InvolvementLine> involvements) {}
