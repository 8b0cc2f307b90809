package org.indelible.query.comparison;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.entries.Tombstone;

/**
 * How two records of one file differ. What was destroyed since is in neither; that it was decided stands among the tombstones.
 *
 * @param disputes about the file itself, raised or considered in between
 * @param destroyed what it was decided in between to destroy
 */
public record RecordComparison(
        long position,
        FileHeading heading,
        RecordSide earlier,
        RecordSide later,
        List<EntryDifference> entries,
        List<CoreDetailDifference> coreDetails,
        List<DisputeLine> disputes,
        List<Tombstone> destroyed)
        implements DisclosedAnswer {
    /** The difference between two records. Pure. */
    static RecordComparison of(FileHeading heading, CaseRecord earlier, CaseRecord later) {
        return new RecordComparison(
                later.viewpoint().knownAt(),
                heading,
                RecordSide.of(earlier),
                RecordSide.of(later),
                EntryDifferences.between(earlier, later),
                CoreDetailDifferences.between(earlier, later),
                notIn(earlier.disputes(), later.disputes()),
                notIn(earlier.tombstones(), later.tombstones()));
    }

    private static <T> List<T> notIn(List<T> before, List<T> after) {
        return after.stream().filter(each -> !before.contains(each)).toList();
    }

    @Override
    public List<EntryId> entriesShown() {
        return entries.stream().map(EntryDifference::entry).toList();
    }
}
