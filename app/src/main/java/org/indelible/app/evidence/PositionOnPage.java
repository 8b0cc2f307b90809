package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.casefile.Allocation;
import org.indelible.query.record.casefile.StatusChange;
import org.indelible.query.record.plans.InvolvementLine;
import org.indelible.query.record.plans.LookedAfterLine;
import org.indelible.query.record.plans.OrderLine;
import org.indelible.query.record.plans.PlanLine;

/** The file's position in sentences: its openings and closings, its workers, plans, orders, care and involvements. */
final class PositionOnPage {
    private PositionOnPage() {}

    static List<String> of(CaseRecord file) {
        List<String> lines = new ArrayList<>();
        if (file.opening() != null)
            lines.add("Opened because: " + file.opening().reason());
        file.statusHistory().forEach(change -> lines.add(status(change)));
        file.accountability().allocations().forEach(allocation -> lines.add(allocation(allocation)));
        var plans = file.plans();
        plans.plans().forEach(plan -> lines.add(plan(plan)));
        plans.orders().forEach(order -> lines.add(order(order)));
        plans.lookedAfter().forEach(period -> lines.add(lookedAfter(period)));
        plans.leavingCare()
                .forEach(line -> lines.add("Leaving care category " + InWords.code(line.category()) + " from "
                        + InWords.day(line.from())));
        plans.regulation39()
                .forEach(line ->
                        lines.add("Regulation 39 checklist " + (line.applies() ? "approved by " : "not applicable: ")
                                + line.approverOrReason() + ", " + InWords.day(line.on())));
        plans.supportAsked()
                .forEach(line -> lines.add("Asked about support on " + InWords.day(line.on()) + " (" + line.how()
                        + "): " + InWords.code(line.answer())));
        plans.involvements().forEach(line -> lines.add(involvement(line)));
        return lines;
    }

    private static String status(StatusChange change) {
        return InWords.code(change.status()) + " from " + InWords.minute(change.from())
                + (change.reason() == null ? "" : ": " + change.reason());
    }

    private static String allocation(Allocation allocation) {
        var worker = allocation.worker();
        String end = allocation.end() == null
                ? ""
                : ", until " + InWords.day(allocation.end().on());
        return "Allocated to " + worker.name() + ", " + worker.jobTitle() + ", " + worker.team() + " from "
                + InWords.day(allocation.from()) + end;
    }

    private static String plan(PlanLine plan) {
        String end = plan.end() == null
                ? ""
                : ", ended " + InWords.day(plan.end().on()) + " ("
                        + InWords.code(plan.end().ground()) + ")";
        return InWords.code(plan.kind()) + " plan from " + InWords.day(plan.startedOn()) + end;
    }

    private static String order(OrderLine order) {
        String period = order.lastDay() == null ? "" : ", last day " + InWords.day(order.lastDay());
        String end = order.end() == null
                ? ""
                : ", ended " + InWords.day(order.end().lastDay()) + ": "
                        + order.end().reason();
        return InWords.code(order.kind()) + " order made " + InWords.day(order.madeOn()) + period + end;
    }

    private static String lookedAfter(LookedAfterLine period) {
        String end = period.end() == null
                ? ""
                : " until " + InWords.day(period.end().on()) + " ("
                        + InWords.code(period.end().how()) + ")";
        return "Looked after from " + InWords.day(period.from()) + " (" + InWords.code(period.legalStatus()) + ")"
                + end;
    }

    private static String involvement(InvolvementLine line) {
        String end = line.end() == null
                ? ""
                : " until " + InWords.day(line.end().on()) + ": " + line.end().outcome();
        return InWords.code(line.kind()) + ": " + line.who() + " from " + InWords.day(line.from()) + end;
    }
}
