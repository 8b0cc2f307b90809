package org.indelible.query.record.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Being looked after, ceasing to be, and what follows (HCC-12.14, 12.15). */
final class LookedAfter {
    private LookedAfter() {}

    /** The periods; an end closes the one that was recorded last and had no end. */
    static List<LookedAfterLine> of(Facts facts, Viewpoint viewpoint) {
        var endings = endings(facts);
        return facts.of(LookedAfterStarted.class).stream()
                .filter(told -> viewpoint.shows(told.event().from()))
                .map(begun -> new LookedAfterLine(
                        begun.event().from(),
                        begun.event().legalStatus(),
                        begun.event().authorship(),
                        begun.recorded(begun.event().authorship().author()),
                        end(endings.get(begun), viewpoint)))
                .toList();
    }

    private static Map<Told<LookedAfterStarted>, Told<LookedAfterEnded>> endings(Facts facts) {
        Map<Told<LookedAfterStarted>, Told<LookedAfterEnded>> endings = new HashMap<>();
        for (var ended : facts.of(LookedAfterEnded.class)) {
            facts.of(LookedAfterStarted.class).reversed().stream()
                    .filter(begun -> begun.fact().sequence() < ended.fact().sequence())
                    .filter(begun -> !endings.containsKey(begun))
                    .findFirst()
                    .ifPresent(begun -> endings.put(begun, ended));
        }
        return endings;
    }

    private static LookedAfterLine.@Nullable End end(@Nullable Told<LookedAfterEnded> told, Viewpoint viewpoint) {
        return told == null || !viewpoint.shows(told.event().on())
                ? null
                : new LookedAfterLine.End(
                        told.event().on(),
                        told.event().how(),
                        told.event().beforeChecklist(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author()));
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
