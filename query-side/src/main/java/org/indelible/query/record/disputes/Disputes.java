package org.indelible.query.record.disputes;

import java.util.EnumSet;
import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Every dispute with where it was considered. */
public final class Disputes {
    private Disputes() {}

    /** All disputes, in the order in which they were recorded. */
    public static List<DisputeLine> of(Facts facts) {
        var considered = facts.allBy(DisputeConsidered.class, DisputeConsidered::dispute);
        return facts.of(DisputedFactAnnotated.class).stream()
                .map(told -> line(told, considered.getOrDefault(told.event().dispute(), List.of())))
                .toList();
    }

    /** Those about the file itself: a core detail, a plan, an omission. */
    public static List<DisputeLine> aboutTheFile(List<DisputeLine> disputes, Viewpoint viewpoint) {
        return disputes.stream()
                .filter(dispute -> entry(dispute.target()) == null && viewpoint.shows(dispute.raisedAt()))
                .toList();
    }

    /** Those about one entry; they follow it, whenever they were raised. */
    public static List<DisputeLine> about(EntryId entry, List<DisputeLine> disputes) {
        return disputes.stream()
                .filter(dispute -> entry.equals(entry(dispute.target())))
                .toList();
    }

    private static @Nullable EntryId entry(DisputeTarget target) {
        return switch (target) {
            case DisputeTarget.OfEntry of -> of.entry();
            case DisputeTarget.OfSegment of -> of.entry();
            case DisputeTarget.OfCoreDetail _, DisputeTarget.OfPlan _, DisputeTarget.OfOmission _ -> null;
        };
    }

    private static DisputeLine line(Told<DisputedFactAnnotated> told, List<Told<DisputeConsidered>> considered) {
        var raised = told.event();
        var open = EnumSet.allOf(Arena.class);
        considered.forEach(each -> open.remove(each.event().arena()));
        return new DisputeLine(
                raised.dispute(),
                raised.target(),
                raised.raisedBy(),
                raised.raisedByName(),
                raised.theirWords(),
                raised.language(),
                raised.raisedAt(),
                raised.authorship(),
                told.recorded(raised.authorship().author()),
                considered.stream().map(Disputes::considered).toList(),
                List.copyOf(open));
    }

    private static ConsideredLine considered(Told<DisputeConsidered> told) {
        var considered = told.event();
        return new ConsideredLine(
                considered.arena(),
                considered.outcome(),
                considered.on(),
                considered.authorship(),
                told.recorded(considered.authorship().author()));
    }
}
