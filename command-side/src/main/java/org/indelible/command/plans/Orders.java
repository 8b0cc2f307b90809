package org.indelible.command.plans;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.Violations;
import org.indelible.command.summaries.SummaryOnChange;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.plans.SpecialGuardianshipSupportAgreed;

/** The court orders of one file, and the support agreed with special guardians (HCC-12.11, 12.12). */
public class Orders {
    private static final String SUPPORT_AGREED = "guardianshipsupport.agreed";

    private final Map<OrderId, OrderOnFile> orders = new HashMap<>();
    private final Set<PlanId> inNeed = new HashSet<>();
    private final StillOwed closings = new StillOwed(Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP);
    private final StillOwed reviews = new StillOwed(Owed.REVIEW_SPECIAL_GUARDIANSHIP_SUPPORT);
    private final SummaryOnChange summary = new SummaryOnChange();
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(RecordOrder command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.madeOn(), acting))
                .add(closed.refusing(command.madeOn()))
                .unless(
                        command.lastDay() == null || !command.lastDay().isBefore(command.madeOn()),
                        "ends-before-start",
                        "HCC-12.11",
                        "An order cannot end before it was made.")
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new OrderMade(
                command.file(),
                command.order(),
                command.kind(),
                command.madeOn(),
                command.lastDay(),
                command.ongoingSupportAgreed(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        summary.owe(acting, command.file(), "an order was made", "order.made");
        if (closed.isClosed() || !closesFile(command.kind(), acting) || command.isOver(acting.today())) return;
        if (command.ongoingSupportAgreed()) oweReview(command.file(), command.order(), command.madeOn(), acting);
        else if (inNeed.isEmpty()) oweClosing(command, acting);
    }

    private static boolean closesFile(OrderKind kind, Acting acting) {
        return acting.pack().order(kind).is(OrderTrait.CLOSES_FILE);
    }

    @CommandHandler
    void decide(AgreeSpecialGuardianshipSupport command, Acting acting) {
        OrderOnFile order = NotFound.orRefuse(orders.get(command.order()));
        new Violations()
                .addAll(SupportMustFitOrder.check(command, order, acting))
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .add(WordsRequired.check(command.support(), "/support", "HCC-12.12"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new SpecialGuardianshipSupportAgreed(
                command.file(),
                command.order(),
                command.on(),
                command.support(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        closings.met(acting, command.file(), closing(command.file(), command.order()), SUPPORT_AGREED);
        if (!closed.isClosed() && order.isReviewedAfter(command.on(), acting.today())) review(command, order, acting);
    }

    private void review(AgreeSpecialGuardianshipSupport command, OrderOnFile order, Acting acting) {
        if (order.review() != null) reviews.met(acting, command.file(), order.review(), SUPPORT_AGREED);
        oweReview(command.file(), command.order(), order.supportedFrom(command.on()), acting);
    }

    @CommandHandler
    void decide(EndOrder command, Acting acting) {
        OrderOnFile order = orders.get(command.order());
        if (order == null || order.ended()) throw new NotFound();
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.lastDay(), acting))
                .unless(
                        !command.lastDay().isBefore(order.madeOn()),
                        "ends-before-start",
                        "HCC-12.11",
                        "An order cannot end before it was made.")
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-12.11"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new OrderEnded(
                command.file(),
                command.order(),
                command.lastDay(),
                command.reason(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        closings.met(acting, command.file(), closing(command.file(), command.order()), "order.ended");
        if (order.review() != null) reviews.met(acting, command.file(), order.review(), "order.ended");
        summary.owe(acting, command.file(), "an order ended", "order.ended");
    }

    private static void oweClosing(RecordOrder command, Acting acting) {
        Duties.owe(
                acting,
                command.file(),
                Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP,
                closing(command.file(), command.order()),
                new DutyOwner.TeamManager(),
                command.madeOn(),
                null,
                "Close and archive, or agree support");
    }

    private static void oweReview(CaseFileId file, OrderId order, LocalDate agreedOn, Acting acting) {
        Duties.owe(
                acting,
                file,
                Owed.REVIEW_SPECIAL_GUARDIANSHIP_SUPPORT,
                review(file, order, agreedOn),
                new DutyOwner.AllocatedWorker(),
                agreedOn.plusMonths(acting.pack().guardianshipSupportReviewMonths()),
                null,
                "Review the support agreed with the special guardians");
    }

    private static DutyId closing(CaseFileId file, OrderId order) {
        return Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP.from(file, order.toString());
    }

    private static DutyId review(CaseFileId file, OrderId order, LocalDate agreedOn) {
        return Owed.REVIEW_SPECIAL_GUARDIANSHIP_SUPPORT.from(file, order + "/" + agreedOn);
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        summary.evolve(event);
        switch (event) {
            case OrderMade made -> orders.put(made.order(), made(made));
            case SpecialGuardianshipSupportAgreed agreed ->
                orders.computeIfPresent(agreed.order(), (id, order) -> agreed(order, agreed));
            case OrderEnded ended -> orders.computeIfPresent(ended.order(), (id, order) -> order.after(ended));
            case PlanStarted started -> {
                if (started.kind() == PlanKind.CHILD_IN_NEED) inNeed.add(started.plan());
            }
            case PlanEnded ended -> inNeed.remove(ended.plan());
            case DutyFact fact -> owed(fact);
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
    }

    private void owed(DutyFact fact) {
        closings.evolve(fact);
        reviews.evolve(fact);
    }

    private static OrderOnFile made(OrderMade event) {
        OrderOnFile order = OrderOnFile.of(event);
        return event.ongoingSupportAgreed()
                ? order.supported(event.madeOn(), review(event.file(), event.order(), event.madeOn()))
                : order;
    }

    private static OrderOnFile agreed(OrderOnFile order, SpecialGuardianshipSupportAgreed event) {
        LocalDate from = order.supportedFrom(event.on());
        return order.isAgreedAfter(event.on())
                ? order
                : order.supported(from, review(event.file(), event.order(), from));
    }
}
