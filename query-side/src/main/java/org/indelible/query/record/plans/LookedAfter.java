package org.indelible.query.record.plans;

import java.util.ArrayList;
import java.util.List;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Being looked after, ceasing to be, and what follows (HCC-12.14, 12.15). */
final class LookedAfter {
    private LookedAfter() {}

    /** The periods; an end closes the period that was recorded last before it. */
    static List<LookedAfterLine> of(Facts facts, Viewpoint viewpoint) {
        var started = facts.of(LookedAfterStarted.class).stream()
                .filter(told -> viewpoint.shows(told.event().from()))
                .toList();
        List<LookedAfterLine> lines = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            long before = i + 1 < started.size() ? started.get(i + 1).fact().sequence() : Long.MAX_VALUE;
            var begun = started.get(i);
            lines.add(new LookedAfterLine(
                    begun.event().from(),
                    begun.event().legalStatus(),
                    begun.event().authorship(),
                    begun.recorded(begun.event().authorship().author()),
                    end(facts, viewpoint, begun.fact().sequence(), before)));
        }
        return List.copyOf(lines);
    }

    private static LookedAfterLine.@Nullable End end(Facts facts, Viewpoint viewpoint, long after, long before) {
        return facts.of(LookedAfterEnded.class).stream()
                .filter(told -> told.fact().sequence() > after && told.fact().sequence() < before)
                .filter(told -> viewpoint.shows(told.event().on()))
                .findFirst()
                .map(told -> new LookedAfterLine.End(
                        told.event().on(),
                        told.event().how(),
                        told.event().beforeChecklist(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author())))
                .orElse(null);
    }

    static List<LeavingCareLine> leavingCare(Facts facts, Viewpoint viewpoint) {
        return facts.of(LeavingCareCategoryRecorded.class).stream()
                .filter(told -> viewpoint.shows(told.event().from()))
                .map(told -> new LeavingCareLine(
                        told.event().category(),
                        told.event().from(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author())))
                .toList();
    }

    static List<Regulation39Line> regulation39(Facts facts, Viewpoint viewpoint) {
        return facts.of(Regulation39Recorded.class).stream()
                .filter(told -> viewpoint.shows(told.event().on()))
                .map(told -> new Regulation39Line(
                        told.event().outcome(),
                        told.event().on(),
                        told.event().afterEnding(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author())))
                .toList();
    }

    static List<SupportAskedLine> supportAsked(Facts facts, Viewpoint viewpoint) {
        return facts.of(CareLeaverAsked.class).stream()
                .filter(told -> viewpoint.shows(told.event().on()))
                .map(told -> new SupportAskedLine(
                        told.event().on(),
                        told.event().how(),
                        told.event().answer(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author())))
                .toList();
    }
}
