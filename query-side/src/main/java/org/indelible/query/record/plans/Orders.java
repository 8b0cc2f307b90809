package org.indelible.query.record.plans;

import java.util.List;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.SpecialGuardianshipSupportAgreed;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Court orders; an order is in force from its first to its last day, both included (R9). */
final class Orders {
    private Orders() {}

    static List<OrderLine> of(Facts facts, Viewpoint viewpoint) {
        var ends = facts.lastBy(OrderEnded.class, OrderEnded::order);
        return facts.of(OrderMade.class).stream()
                .filter(told -> viewpoint.shows(told.event().madeOn()))
                .map(told -> line(
                        told,
                        support(facts, told.event().order(), viewpoint),
                        ends.get(told.event().order()),
                        viewpoint))
                .toList();
    }

    private static OrderLine line(
            Told<OrderMade> told,
            List<OrderLine.Support> support,
            @Nullable Told<OrderEnded> ended,
            Viewpoint viewpoint) {
        var made = told.event();
        var end = ended == null || !viewpoint.shows(ended.event().lastDay()) ? null : end(ended);
        var last = end == null ? made.lastDay() : end.lastDay();
        var day = viewpoint.day();
        return new OrderLine(
                made.order(),
                made.kind(),
                made.madeOn(),
                made.lastDay(),
                made.ongoingSupportAgreed(),
                support,
                made.authorship(),
                told.recorded(made.authorship().author()),
                end,
                !day.isBefore(made.madeOn()) && (last == null || !day.isAfter(last)));
    }

    private static List<OrderLine.Support> support(Facts facts, OrderId order, Viewpoint viewpoint) {
        return facts.of(SpecialGuardianshipSupportAgreed.class).stream()
                .filter(told -> told.event().order().equals(order))
                .filter(told -> viewpoint.shows(told.event().on()))
                .map(told -> new OrderLine.Support(
                        told.event().on(),
                        told.event().support(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author())))
                .toList();
    }

    private static OrderLine.End end(Told<OrderEnded> told) {
        var ended = told.event();
        return new OrderLine.End(
                ended.lastDay(),
                ended.reason(),
                ended.authorship(),
                told.recorded(ended.authorship().author()));
    }
}
