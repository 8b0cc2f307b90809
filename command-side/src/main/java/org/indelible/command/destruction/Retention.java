package org.indelible.command.destruction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.RetentionClass;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.time.LondonTime;

/**
 * Until when a file is kept (HCC-13.2): the longest of the classes that its facts bring about, counted anew each time. Where no day of birth
 * is known, the person counts as born a year after the file was opened, so that nothing goes too early.
 */
final class Retention {
    private final Set<RetentionClass> classes = EnumSet.noneOf(RetentionClass.class);
    private final Map<RetentionClass, LocalDate> orders = new EnumMap<>(RetentionClass.class);
    private Birth birth = Birth.UNKNOWN;
    private LocalDate opened = LocalDate.EPOCH;
    private ClosedCase closed = ClosedCase.OPEN;

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opening -> opened(opening);
            case BirthRecorded born -> birth = birth.after(born);
            case CoreDetailRecorded detail -> birth = birth.after(detail);
            case LookedAfterStarted _ -> classes.add(RetentionClass.LOOKED_AFTER);
            case PlanStarted plan
            when plan.kind() == PlanKind.CHILD_PROTECTION -> classes.add(RetentionClass.CHILD_PROTECTION);
            case OrderMade order when order.kind() == OrderKind.ADOPTION -> adopted(order.madeOn());
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
    }

    private void opened(CaseFileOpened opening) {
        birth = Birth.of(opening);
        opened = opening.referredAt().lastPossibleDay();
        classes.add(ofKind(opening.kind()));
    }

    private void adopted(LocalDate madeOn) {
        classes.add(RetentionClass.ADOPTION);
        orders.merge(RetentionClass.ADOPTION, madeOn, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static RetentionClass ofKind(FileKind kind) {
        return switch (kind) {
            case CHILD -> RetentionClass.CHILD_IN_NEED;
            case ADULT -> RetentionClass.ADULT;
            case CARER -> RetentionClass.CARER;
        };
    }

    /** {@code case-open} and {@code retention-not-expired}; of an open file, the date is that which closing today would give. */
    List<Violation> unmet(Acting acting) {
        LocalDate until = until(acting.pack(), acting.today());
        return new Violations()
                .unless(
                        closed.isClosed(),
                        "case-open",
                        "HCC-13.2",
                        "The case is open. Retention begins to count when it is closed.")
                .unless(
                        !acting.today().isBefore(until),
                        Violation.of("retention-not-expired", "HCC-13.3", "The file must still be kept.")
                                .allowedFrom(until))
                .list();
    }

    private LocalDate until(PolicyPack pack, LocalDate today) {
        LocalDate end = closedOn(today);
        LocalDate born = Objects.requireNonNullElse(birth.bornOn(), opened.plusYears(1));
        return classes.stream()
                .map(kept -> pack.retention(kept).until(born, end, orders.get(kept)))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private LocalDate closedOn(LocalDate today) {
        Instant since = closed.since();
        return since == null ? today : LondonTime.dayOf(since);
    }
}
