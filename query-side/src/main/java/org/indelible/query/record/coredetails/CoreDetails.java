package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;

/** The core details, effective-dated: valid on the viewpoint's day, known at its position (HCC-6.1). */
public final class CoreDetails {
    private static final Comparator<CoreDetailLine> ORDER = Comparator.<CoreDetailLine, CoreDetailKind>comparing(
                    line -> line.detail().kind())
            .thenComparing(line -> line.detail().validFrom())
            .thenComparingLong(line -> line.recorded().fact().sequence());

    private CoreDetails() {}

    /** Every detail that had begun, by kind and then from the oldest. */
    public static List<CoreDetailLine> of(Facts facts, Viewpoint viewpoint) {
        var begun = facts.of(CoreDetailRecorded.class).stream()
                .filter(told -> viewpoint.shows(told.event().detail().validFrom()))
                .toList();
        var inForce = inForce(begun, viewpoint.day());
        return begun.stream()
                .map(told -> line(told, inForce.contains(told.fact().sequence())))
                .sorted(ORDER)
                .toList();
    }

    /** The sequences of the details in force: the latest of each kind, or of each value where a kind holds several at once. */
    private static Set<Long> inForce(List<Told<CoreDetailRecorded>> begun, LocalDate day) {
        Map<Object, Told<CoreDetailRecorded>> latest = new HashMap<>();
        begun.stream()
                .filter(told -> !told.event().detail().validFrom().isAfter(day))
                .sorted(Comparator.comparing(told -> told.event().detail().validFrom()))
                .forEach(told -> {
                    var detail = told.event().detail();
                    latest.merge(place(detail), told, CoreDetails::later);
                    if (!detail.notYetObtained()) latest.remove(notYetObtained(detail.kind()));
                });
        return latest.values().stream()
                .filter(told -> lasts(told.event().detail(), day))
                .map(told -> told.fact().sequence())
                .collect(Collectors.toSet());
    }

    /** Of two, the first valid from the earlier day; a date of birth is corrected, not succeeded: the one recorded last counts. */
    private static Told<CoreDetailRecorded> later(Told<CoreDetailRecorded> first, Told<CoreDetailRecorded> second) {
        boolean corrected = second.event().detail().kind() == CoreDetailKind.DATE_OF_BIRTH
                && first.fact().sequence() > second.fact().sequence();
        return corrected ? first : second;
    }

    private static Object place(CoreDetail detail) {
        return detail.kind().severalAtOnce() ? List.of(detail.kind(), detail.value()) : detail.kind();
    }

    /** Where a kind that holds several values at once says that none is known: the first value that is ends it. */
    private static Object notYetObtained(CoreDetailKind kind) {
        return List.of(kind, CoreDetail.NOT_YET_OBTAINED);
    }

    private static boolean lasts(CoreDetail detail, LocalDate day) {
        var until = detail.validTo();
        return until == null || !until.isBefore(day);
    }

    private static CoreDetailLine line(Told<CoreDetailRecorded> told, boolean inForce) {
        var recorded = told.event();
        return new CoreDetailLine(
                recorded.detail(),
                recorded.basis(),
                recorded.reasonIn(),
                recorded.authorship(),
                told.recorded(recorded.authorship().author()),
                inForce);
    }
}
