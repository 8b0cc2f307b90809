package org.indelible.query.accesslog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.indelible.projection.access.AccessRow;
import org.indelible.query.record.Records;
import org.indelible.query.record.confidential.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the access log as far as their reader may know of what was read (HCC-8.1). Where something of a file is withheld from them, so is who
 * read an entry of which they are shown nothing, and who tried to make something confidential or to lift it.
 */
final class KnownLines {
    private static final Set<String> COMMANDS = Set.of(
            "MarkSegmentConfidential", "ReviewConfidentialGround", "RecordOriginatorConsulted", "LiftConfidentiality");

    private final Records records;
    private final Actor reader;
    private final Map<CaseFileId, Withheld> withheld = new HashMap<>();

    KnownLines(Records records, Actor reader) {
        this.records = records;
        this.reader = reader;
    }

    /**
     * Those that remain, in the order of the rows.
     *
     * @param told what each row stands for, in the same order
     */
    Map<AccessRow, AccessLine> of(List<AccessRow> rows, List<AccessLine> told) {
        Map<AccessRow, AccessLine> known = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            remaining(told.get(i)).ifPresent(line -> known.put(row, line));
        }
        return known;
    }

    private Optional<AccessLine> remaining(AccessLine line) {
        var without = withheld(line.file());
        if (without.isNothing()) return Optional.of(line);
        if (line.asked() != null && COMMANDS.contains(line.asked())) return Optional.empty();
        var parameters = line.parameters();
        boolean asked = parameters != null
                && without.entries().stream().anyMatch(entry -> parameters.contains(entry.toString()));
        return asked ? Optional.empty() : Optional.of(line.without(without.entries()));
    }

    private Withheld withheld(@Nullable CaseFileId file) {
        return file == null ? Withheld.NOTHING : withheld.computeIfAbsent(file, each -> records.withheld(each, reader));
    }
}
