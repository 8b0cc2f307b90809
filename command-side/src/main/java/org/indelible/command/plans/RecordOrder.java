package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * Records a court order (HCC-12.11, 12.12).
 *
 * @param lastDay the last day of its period, or null where it runs until it is ended (R9)
 * @param ongoingSupportAgreed for special guardianship: whether the support plan agrees ongoing support
 */
public record RecordOrder(
        @TargetAggregateIdentifier CaseFileId file,
        OrderId order,
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        boolean ongoingSupportAgreed,
        Recording recording)
        implements CaseFileCommand {
    /** Whether its period ended before this day: such an order is history of the child, and asks for nothing. */
    boolean isOver(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(order);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
