package org.indelible.query.summaries;

import java.util.List;
import org.indelible.query.record.plans.LookedAfterLine;
import org.indelible.query.record.plans.OrderLine;
import org.indelible.query.record.plans.PlanLine;
import org.indelible.query.record.plans.PlansOnFile;

/** What is in force on the day. */
public record InForce(List<PlanLine> plans, List<OrderLine> orders, List<LookedAfterLine> lookedAfter) {
    static InForce of(PlansOnFile plans) {
        return new InForce(
                plans.plans().stream().filter(PlanLine::inForce).toList(),
                plans.orders().stream().filter(OrderLine::inForce).toList(),
                plans.lookedAfter().stream().filter(line -> line.end() == null).toList());
    }
}
