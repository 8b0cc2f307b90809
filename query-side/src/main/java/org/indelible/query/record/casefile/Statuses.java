package org.indelible.query.record.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;

/** Whether the file is open, with its history (HCC-12, 12.16). */
public final class Statuses {
    private Statuses() {}

    /** Every opening and closing, oldest first. */
    public static List<StatusChange> of(Facts facts, Viewpoint viewpoint) {
        List<StatusChange> changes = new ArrayList<>();
        facts.of(CaseFileOpened.class).forEach(told -> changes.add(opened(told)));
        facts.of(CaseFileClosed.class).forEach(told -> changes.add(closed(told)));
        facts.of(CaseFileReopened.class).forEach(told -> changes.add(reopened(told)));
        return changes.stream()
                .filter(change -> viewpoint.shows(change.from()))
                .sorted(Comparator.comparingLong(
                        change -> change.recorded().fact().sequence()))
                .toList();
    }

    /** What the last change made of the file. */
    public static FileStatus last(List<StatusChange> changes) {
        return changes.isEmpty() ? FileStatus.UNKNOWN : changes.getLast().status();
    }

    private static StatusChange opened(Told<CaseFileOpened> told) {
        var opened = told.event();
        return new StatusChange(
                FileStatus.OPEN,
                told.fact().recordedAt(),
                opened.reason(),
                told.recorded(opened.authorship().author()));
    }

    private static StatusChange closed(Told<CaseFileClosed> told) {
        var closed = told.event();
        return new StatusChange(FileStatus.CLOSED, closed.closedAt(), null, told.recorded(closed.by()));
    }

    private static StatusChange reopened(Told<CaseFileReopened> told) {
        var reopened = told.event();
        return new StatusChange(
                FileStatus.OPEN, reopened.reopenedAt(), reopened.reason(), told.recorded(reopened.by()));
    }
}
