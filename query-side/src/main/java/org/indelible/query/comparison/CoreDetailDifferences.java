package org.indelible.query.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.coredetails.CoreDetailLine;

/** How the core details of two records differ. */
final class CoreDetailDifferences {
    private CoreDetailDifferences() {}

    /** By kind, of which something was recorded in between, or something else is in force. */
    static List<CoreDetailDifference> between(CaseRecord earlier, CaseRecord later) {
        return Arrays.stream(CoreDetailKind.values())
                .map(kind -> difference(kind, of(kind, earlier), of(kind, later)))
                .filter(CoreDetailDifferences::differs)
                .toList();
    }

    private static List<CoreDetailLine> of(CoreDetailKind kind, CaseRecord record) {
        return record.coreDetails().stream()
                .filter(line -> line.detail().kind() == kind)
                .toList();
    }

    private static CoreDetailDifference difference(
            CoreDetailKind kind, List<CoreDetailLine> before, List<CoreDetailLine> after) {
        var known = facts(before).toList();
        return new CoreDetailDifference(
                kind,
                before.stream().filter(CoreDetailLine::inForce).toList(),
                after.stream().filter(CoreDetailLine::inForce).toList(),
                after.stream()
                        .filter(line -> !known.contains(line.recorded().fact()))
                        .toList());
    }

    private static boolean differs(CoreDetailDifference difference) {
        return !difference.recorded().isEmpty()
                || !facts(difference.before())
                        .toList()
                        .equals(facts(difference.after()).toList());
    }

    private static Stream<FactReference> facts(List<CoreDetailLine> lines) {
        return lines.stream().map(line -> line.recorded().fact());
    }
}
