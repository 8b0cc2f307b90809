package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.plans.PlanId;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.disputes.ConsideredLine;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.plans.PlanLine;

/** Puts a dispute into the words of the page: what is disputed, by whom, who recorded it, and where it was considered (HCC-5.8). */
final class DisputeOnPage {
    private DisputeOnPage() {}

    /** One about an entry or a part of it, which stands beside it. */
    static PageDispute of(DisputeLine line) {
        return shown(line, about(line.target(), List.of()));
    }

    /** Those about the file itself. */
    static List<PageDispute> aboutTheFile(CaseRecord file) {
        return file.disputes().stream()
                .map(line -> shown(line, about(line.target(), file.plans().plans())))
                .toList();
    }

    /** Whether this one is about the segment with this number, counted from 0. */
    static boolean isAboutSegment(DisputeLine line, int number) {
        return line.target() instanceof DisputeTarget.OfSegment of && of.segment() == number;
    }

    private static PageDispute shown(DisputeLine line, String about) {
        String label = "Disputed by the " + InWords.code(line.raisedBy()).toLowerCase(Locale.ROOT) + ", "
                + line.raisedByName() + ", " + InWords.when(line.raisedAt()) + ": " + about;
        String recorded = InWords.sentence(InWords.provenance(line.recorded(), line.authorship()));
        List<String> considered = new ArrayList<>();
        line.considered().forEach(one -> considered.add(considered(one)));
        line.open().forEach(arena -> considered.add("Not yet considered: " + InWords.code(arena)));
        return new PageDispute(
                label, recorded, line.theirWords(), line.language() == null ? "en" : line.language(), considered);
    }

    private static String considered(ConsideredLine one) {
        return "Considered " + InWords.day(one.on()) + ", " + InWords.code(one.arena()) + ": " + one.outcome()
                + InWords.explained(one.recorded(), one.authorship());
    }

    private static String about(DisputeTarget target, List<PlanLine> plans) {
        return switch (target) {
            case DisputeTarget.OfEntry _ -> "this entry";
            case DisputeTarget.OfSegment of ->
                "part " + (of.segment() + 1) + " of revision " + of.revision() + " of this entry";
            case DisputeTarget.OfCoreDetail of -> "the core detail " + InWords.code(of.detail()) + ", " + of.value();
            case DisputeTarget.OfPlan of -> plan(of.plan(), plans);
            case DisputeTarget.OfOmission of -> "what the record does not say: " + of.about();
        };
    }

    private static String plan(PlanId disputed, List<PlanLine> plans) {
        return plans.stream()
                .filter(plan -> plan.plan().equals(disputed))
                .map(plan -> "the " + InWords.code(plan.kind()).toLowerCase(Locale.ROOT) + " plan from "
                        + InWords.day(plan.startedOn()))
                .findFirst()
                .orElse("a plan that is not shown here");
    }
}
