package org.indelible.query.comparison;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.record.entries.RecordEntry;
import org.jspecify.annotations.Nullable;

/** How the entries of two records differ. */
final class EntryDifferences {
    private EntryDifferences() {}

    /** Those of the later record that are not as they were, in its order. */
    static List<EntryDifference> between(CaseRecord earlier, CaseRecord later) {
        Map<EntryId, RecordEntry> before =
                earlier.entries().stream().collect(Collectors.toMap(RecordEntry::entry, Function.identity()));
        return later.entries().stream()
                .flatMap(after -> difference(before.get(after.entry()), after).stream())
                .toList();
    }

    private static Optional<EntryDifference> difference(@Nullable RecordEntry before, RecordEntry after) {
        var changes = changes(before, after);
        if (changes.isEmpty()) return Optional.empty();
        return Optional.of(new EntryDifference(
                after.entry(),
                after.kind(),
                after.title(),
                after.occurredAt(),
                after.status(),
                changes,
                by(before, after)));
    }

    private static Set<EntryChange> changes(@Nullable RecordEntry before, RecordEntry after) {
        var changes = EnumSet.noneOf(EntryChange.class);
        if (before == null) changes.add(EntryChange.ADDED);
        if (revisions(after) > (before == null ? 1 : revisions(before))) changes.add(EntryChange.REVISED);
        boolean wasFinal = before != null && before.status() == EntryStatus.FINALISED;
        if (after.finalisation() != null && !wasFinal) changes.add(EntryChange.FINALISED);
        if (after.disputes().size() > (before == null ? 0 : before.disputes().size()))
            changes.add(EntryChange.DISPUTED);
        if (considered(after) > (before == null ? 0 : considered(before))) changes.add(EntryChange.DISPUTE_CONSIDERED);
        return changes;
    }

    private static int revisions(RecordEntry entry) {
        return entry.revisions().size();
    }

    private static long considered(RecordEntry entry) {
        return entry.disputes().stream()
                .mapToLong(dispute -> dispute.considered().size())
                .sum();
    }

    private static List<FactReference> by(@Nullable RecordEntry before, RecordEntry after) {
        var known = before == null ? Set.<FactReference>of() : facts(before).collect(Collectors.toSet());
        return facts(after)
                .filter(fact -> !known.contains(fact))
                .distinct()
                .sorted(Comparator.comparingLong(FactReference::sequence))
                .toList();
    }

    private static Stream<FactReference> facts(RecordEntry entry) {
        return Stream.concat(entry.events().stream(), entry.disputes().stream().flatMap(EntryDifferences::facts));
    }

    private static Stream<FactReference> facts(DisputeLine dispute) {
        return Stream.concat(
                Stream.of(dispute.recorded().fact()),
                dispute.considered().stream().map(each -> each.recorded().fact()));
    }
}
