package org.indelible.command.plans;

import java.util.List;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;

/** Ongoing support is agreed with special guardians, and while they are it; it may be recorded after the order ended (HCC-12.12). */
final class SupportMustFitOrder {
    private SupportMustFitOrder() {}

    static List<Violation> check(AgreeSpecialGuardianshipSupport command, OrderOnFile order, Acting acting) {
        return new Violations()
                .unless(
                        acting.pack().order(order.kind()).is(OrderTrait.CLOSES_FILE),
                        "not-special-guardianship",
                        "HCC-12.12",
                        "Support is agreed with special guardians; this is another order.")
                .unless(
                        !order.isOverBefore(command.on()),
                        "support-after-order",
                        "HCC-12.12",
                        "The order was over by then. Name the day on which the support was agreed while it was in force.")
                .list();
    }
}
