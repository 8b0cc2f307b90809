package org.indelible.query.record.plans;

import java.util.List;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanStarted;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** What had begun, and what of it had ended. */
public final class Plans {
    private Plans() {}

    /** All of it, each list in the order in which it was recorded. */
    public static PlansOnFile of(Facts facts, Viewpoint viewpoint) {
        return new PlansOnFile(
                plans(facts, viewpoint),
                Orders.of(facts, viewpoint),
                LookedAfter.of(facts, viewpoint),
                LookedAfter.leavingCare(facts, viewpoint),
                LookedAfter.regulation39(facts, viewpoint),
                LookedAfter.supportAsked(facts, viewpoint),
                Involvements.of(facts, viewpoint));
    }

    private static List<PlanLine> plans(Facts facts, Viewpoint viewpoint) {
        var ends = facts.lastBy(PlanEnded.class, PlanEnded::plan);
        return facts.of(PlanStarted.class).stream()
                .filter(told -> viewpoint.shows(told.event().startedOn()))
                .map(told -> line(told, ends.get(told.event().plan()), viewpoint))
                .toList();
    }

    private static PlanLine line(Told<PlanStarted> told, @Nullable Told<PlanEnded> ended, Viewpoint viewpoint) {
        var started = told.event();
        var end = ended == null || !viewpoint.shows(ended.event().endedOn()) ? null : end(ended);
        boolean begun = !started.startedOn().isAfter(viewpoint.day());
        return new PlanLine(
                started.plan(),
                started.kind(),
                started.startedOn(),
                started.authorship(),
                told.recorded(started.authorship().author()),
                end,
                begun && (end == null || viewpoint.day().isBefore(end.on())));
    }

    private static PlanLine.End end(Told<PlanEnded> told) {
        var ended = told.event();
        return new PlanLine.End(
                ended.endedOn(),
                ended.ground(),
                ended.conferenceOn(),
                ended.insideThreeMonths(),
                ended.authorship(),
                told.recorded(ended.authorship().author()));
    }
}
