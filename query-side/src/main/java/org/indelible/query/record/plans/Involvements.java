package org.indelible.query.record.plans;

import java.util.List;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Who and what is involved, and whether it ended. */
final class Involvements {
    private Involvements() {}

    static List<InvolvementLine> of(Facts facts, Viewpoint viewpoint) {
        var people = facts.allBy(InvolvedPersonNamed.class, InvolvedPersonNamed::involvement);
        var ends = facts.lastBy(InvolvementEnded.class, InvolvementEnded::involvement);
        return facts.of(InvolvementStarted.class).stream()
                .filter(told -> viewpoint.shows(told.event().from()))
                .map(told -> line(
                        told,
                        people.getOrDefault(told.event().involvement(), List.of()),
                        ends.get(told.event().involvement()),
                        viewpoint))
                .toList();
    }

    private static InvolvementLine line(
            Told<InvolvementStarted> told,
            List<Told<InvolvedPersonNamed>> people,
            @Nullable Told<InvolvementEnded> ended,
            Viewpoint viewpoint) {
        var started = told.event();
        return new InvolvementLine(
                started.involvement(),
                started.kind(),
                started.who(),
                started.from(),
                started.authorship(),
                told.recorded(started.authorship().author()),
                people.stream()
                        .filter(named -> viewpoint.shows(named.fact().recordedAt()))
                        .map(named -> new InvolvementLine.Person(
                                named.event().account(),
                                named.recorded(named.event().by())))
                        .toList(),
                ended == null || !viewpoint.shows(ended.event().on()) ? null : end(ended));
    }

    private static InvolvementLine.End end(Told<InvolvementEnded> told) {
        var ended = told.event();
        return new InvolvementLine.End(
                ended.on(),
                ended.outcome(),
                ended.authorship(),
                told.recorded(ended.authorship().author()));
    }
}
