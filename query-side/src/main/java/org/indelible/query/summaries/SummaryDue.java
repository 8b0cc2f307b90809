package org.indelible.query.summaries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.indelible.events.duties.DutyKind;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.record.duties.DutyLine;
import org.indelible.query.record.duties.DutyStatus;
import org.indelible.query.record.entries.EntryContent;
import org.jspecify.annotations.Nullable;

/** When the next summary is due (HCC-6.13, R5): by the earliest open duty to renew it, or as the last summary says. */
record SummaryDue(@Nullable LocalDate on, boolean overdue) {
    private static final DutyKind RENEW = new DutyKind("case-summary");

    static SummaryDue of(CaseRecord record) {
        var on = record.duties().stream()
                .filter(duty -> duty.status() == DutyStatus.OPEN && duty.kind().equals(RENEW))
                .map(DutyLine::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> asTheLastSays(record));
        boolean past = on != null && record.viewpoint().day().isAfter(on);
        return new SummaryDue(on, past && record.status() == FileStatus.OPEN);
    }

    private static @Nullable LocalDate asTheLastSays(CaseRecord record) {
        var summary = record.lastSummary();
        return summary != null && summary.content() instanceof EntryContent.OfSummary content
                ? content.nextDueOn()
                : null;
    }
}
