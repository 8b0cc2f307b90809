package org.indelible.query.accesslog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.indelible.projection.access.AccessRow;
import org.indelible.query.record.Records;

/** The lines of the log that rows of the tables stand for, as the lanes of the ledger tell them. */
final class LoggedLines {
    private final Records records;

    LoggedLines(Records records) {
        this.records = records;
    }

    /** In the order of the rows. */
    List<AccessLine> of(List<AccessRow> rows) {
        Map<Long, AccessLine> told = new HashMap<>();
        rows.stream().collect(Collectors.groupingBy(AccessRow::stream)).forEach((stream, places) -> {
            var sequences = places.stream().map(AccessRow::sequence).collect(Collectors.toSet());
            records.recorded(stream, sequences).forEach(fact -> told.put(fact.leaf(), AccessLine.of(stream, fact)));
        });
        return rows.stream()
                .map(row -> Objects.requireNonNull(told.get(row.leaf())))
                .toList();
    }
}
