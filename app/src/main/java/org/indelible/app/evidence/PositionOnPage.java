package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.casefile.Allocation;
import org.indelible.query.record.casefile.StatusChange;
import org.indelible.query.record.coredetails.SubjectAsKnown;
import org.indelible.query.record.plans.InvolvementLine;
import org.indelible.query.record.plans.LookedAfterLine;
import org.indelible.query.record.plans.OrderLine;
import org.indelible.query.record.plans.PlanLine;

/** The file's position in sentences: its openings and closings, its workers, plans, orders, care and involvements. */
final class PositionOnPage {
    private PositionOnPage() {}

    static List<String> of(CaseRecord file) {
        List<String> lines = new ArrayList<>();
        var opening = file.opening();
        if (opening != null)
            lines.add(InWords.code(opening.kind()) + ", " + InWords.code(opening.service()) + "; referred "
                    + InWords.when(opening.referredAt()) + ", opened because: " + opening.reason()
                    + InWords.explained(opening.recorded(), opening.authorship()));
        loss(file).ifPresent(lines::add);
        lines.addAll(TwinsOnPage.of(file.subject()));
        file.statusHistory().forEach(change -> lines.add(status(change)));
        file.accountability()
                .teams()
                .forEach(span -> lines.add("Accountable team: " + span.team() + " from " + InWords.day(span.from())
                        + InWords.afterClosure(span.recorded())));
        file.accountability().allocations().forEach(allocation -> lines.add(allocation(allocation)));
        var plans = file.plans();
        plans.plans().forEach(plan -> lines.add(plan(plan) + disputed(plan, file)));
        plans.orders().forEach(order -> lines.add(order(order)));
        plans.lookedAfter().forEach(period -> lines.add(lookedAfter(period)));
        plans.leavingCare()
                .forEach(line -> lines.add("Leaving care category " + InWords.code(line.category()) + " from "
                        + InWords.day(line.from()) + InWords.explained(line.recorded(), line.authorship())));
        plans.regulation39()
                .forEach(line ->
                        lines.add("Regulation 39 checklist " + outcome(line.outcome()) + ", " + InWords.day(line.on())
                                + (line.afterEnding() ? ", after looking after had ended" : "")
                                + InWords.explained(line.recorded(), line.authorship())));
        plans.supportAsked()
                .forEach(line -> lines.add("Asked about support on " + InWords.day(line.on()) + " (" + line.how()
                        + "): " + InWords.code(line.answer()) + InWords.explained(line.recorded(), line.authorship())));
        lines.addAll(AdmissionsOnPage.of(file.admissions()));
        closure(file, lines);
        keeping(file, lines);
        plans.involvements().forEach(line -> lines.add(involvement(line)));
        file.summariesAfterReviews()
                .forEach(line -> lines.add("Summaries are renewed after reviews, agreed " + InWords.day(line.on())
                        + ": " + line.reason() + InWords.afterClosure(line.recorded())));
        return lines;
    }

    private static Optional<String> loss(CaseRecord file) {
        return Optional.ofNullable(file.subject())
                .map(SubjectAsKnown::loss)
                .map(loss -> "The child who was expected will not be born, " + InWords.day(loss.on()) + ": "
                        + loss.words() + (loss.counts() ? "" : " (recorded in error: a birth was recorded after it)")
                        + InWords.afterClosure(loss.recorded()));
    }

    private static String status(StatusChange change) {
        return InWords.code(change.status()) + " from " + InWords.minute(change.from())
                + " by " + InWords.author(change.recorded().by())
                + (change.reason() == null ? "" : ": " + change.reason());
    }

    private static void closure(CaseRecord file, List<String> lines) {
        file.closure()
                .requests()
                .forEach(request -> lines.add("Closure asked for by "
                        + InWords.author(request.recorded().by()) + ", "
                        + InWords.minute(request.recorded().at()) + " ("
                        + InWords.code(request.ground()) + "): " + request.reasons()));
        file.closure()
                .steps()
                .forEach(step -> lines.add("Closure step " + InWords.code(step.step()) + ", " + InWords.day(step.on())
                        + " (" + InWords.code(step.answer()) + "): " + step.words()));
    }

    private static void keeping(CaseRecord file, List<String> lines) {
        file.keeping().holds().forEach(hold -> {
            var lifted = hold.lifted();
            lines.add("Legal hold placed by " + InWords.author(hold.recorded().by()) + ", "
                    + InWords.minute(hold.recorded().at()) + ": " + hold.reason()
                    + (lifted == null
                            ? ""
                            : "; lifted by " + InWords.author(lifted.recorded().by()) + ", "
                                    + InWords.minute(lifted.recorded().at()) + ": " + lifted.reason()));
        });
        file.keeping().requests().forEach(request -> {
            var ended = request.ended();
            lines.add("Request for the record noted by "
                    + InWords.author(request.recorded().by()) + ", "
                    + InWords.minute(request.recorded().at())
                    + (ended == null
                            ? ""
                            : "; ended (" + InWords.code(ended.outcome()) + ") by "
                                    + InWords.author(ended.recorded().by()) + ", "
                                    + InWords.minute(ended.recorded().at())));
        });
        file.keeping().destructions().forEach(proposal -> {
            var approval = proposal.approval();
            lines.add("Destruction of " + (proposal.entry() == null ? "the file" : "one entry") + " proposed by "
                    + InWords.author(proposal.proposed().by()) + ", "
                    + InWords.minute(proposal.proposed().at()) + " (" + InWords.code(proposal.ground()) + "): "
                    + proposal.reason()
                    + (approval == null
                            ? ""
                            : "; approved by "
                                    + InWords.author(approval.recorded().by()) + ", "
                                    + InWords.minute(approval.recorded().at()) + " (" + approval.legalBasis() + ")"));
        });
    }

    private static String allocation(Allocation allocation) {
        var worker = allocation.worker();
        var end = allocation.end();
        return "Allocated to " + worker.name() + ", " + worker.jobTitle() + ", " + worker.team() + " from "
                + InWords.day(allocation.from()) + InWords.afterClosure(allocation.recorded())
                + " (" + allocation.reason() + ")" + (end == null ? "" : deallocated(end));
    }

    /** Inside the three months after a child protection plan, the end is marked (HCC-12.13). */
    private static String deallocated(Allocation.End end) {
        return ", until " + InWords.day(end.on()) + (end.reason() == null ? "" : ": " + end.reason())
                + (end.insideThreeMonths() ? " (inside the three months after a child protection plan)" : "")
                + InWords.afterClosure(end.recorded());
    }

    private static String disputed(PlanLine plan, CaseRecord file) {
        boolean disputed = file.disputes().stream()
                .anyMatch(line -> line.target() instanceof DisputeTarget.OfPlan of
                        && of.plan().equals(plan.plan()));
        return disputed ? " (disputed: see the disputes about the file itself)" : "";
    }

    private static String plan(PlanLine plan) {
        var end = plan.end();
        return InWords.code(plan.kind()) + " plan from " + InWords.day(plan.startedOn())
                + InWords.explained(plan.recorded(), plan.authorship())
                + (end == null
                        ? ""
                        : ", ended " + InWords.day(end.on()) + " (" + InWords.code(end.ground())
                                + (end.conferenceOn() == null
                                        ? ""
                                        : ", conference of " + InWords.day(end.conferenceOn()))
                                + ")"
                                + (end.insideThreeMonths()
                                        ? ", stepped down within three months of the conference"
                                        : "")
                                + InWords.explained(end.recorded(), end.authorship()));
    }

    static String order(OrderLine order) {
        var end = order.end();
        String period = order.lastDay() == null ? "" : ", last day " + InWords.day(order.lastDay());
        String support = order.support().stream()
                .map(agreed -> ", support agreed " + InWords.day(agreed.on()) + ": " + agreed.support()
                        + InWords.explained(agreed.recorded(), agreed.authorship()))
                .collect(Collectors.joining());
        return InWords.code(order.kind()) + " order made " + InWords.day(order.madeOn()) + period
                + (order.ongoingSupportAgreed() ? ", with ongoing support agreed" : "")
                + InWords.explained(order.recorded(), order.authorship())
                + support
                + (end == null
                        ? ""
                        : ", ended " + InWords.day(end.lastDay()) + ": " + end.reason()
                                + InWords.explained(end.recorded(), end.authorship()));
    }

    static String lookedAfter(LookedAfterLine period) {
        var end = period.end();
        return "Looked after from " + InWords.day(period.from()) + " (" + InWords.code(period.legalStatus()) + ")"
                + InWords.explained(period.recorded(), period.authorship())
                + (end == null
                        ? ""
                        : " until " + InWords.day(end.on()) + " (" + InWords.code(end.how()) + ")"
                                + (end.beforeChecklist() ? ", before the Regulation 39 checklist" : "")
                                + InWords.explained(end.recorded(), end.authorship()));
    }

    private static String outcome(Regulation39Outcome outcome) {
        return switch (outcome) {
            case Regulation39Outcome.Approved approved ->
                "approved by " + approved.approver() + " (" + InWords.code(approved.approvedAs()) + ")";
            case Regulation39Outcome.NotApplicable none -> "not applicable: " + none.reason();
        };
    }

    private static String involvement(InvolvementLine line) {
        var end = line.end();
        return InWords.code(line.kind()) + ": " + line.who() + " from " + InWords.day(line.from())
                + InWords.explained(line.recorded(), line.authorship())
                + line.people().stream()
                        .map(person -> ", open to " + person.account() + " since "
                                + InWords.minute(person.recorded().at()))
                        .collect(Collectors.joining())
                + (end == null
                        ? ""
                        : " until " + InWords.day(end.on()) + ": " + end.outcome()
                                + InWords.explained(end.recorded(), end.authorship()));
    }
}
