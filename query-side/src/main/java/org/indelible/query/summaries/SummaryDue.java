package org.indelible.query.summaries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.indelible.events.duties.DutyKind;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.record.duties.DutyLine;
import org.indelible.query.record.duties.DutyStatus;
import org.jspecify.annotations.Nullable;

/**
 * When the next summary is due (HCC-6.13, R5): by the earliest open duty to renew it. The day that a summary names is the
 * day of the duty that arose with it; where that was waived, or a review decides instead, no day is set any more.
 */
record SummaryDue(@Nullable LocalDate on, boolean overdue) {
    private static final DutyKind RENEW = new DutyKind("case-summary");

    static SummaryDue of(CaseRecord record) {
        var on = record.duties().stream()
                .filter(duty -> duty.status() == DutyStatus.OPEN && duty.kind().equals(RENEW))
                .map(DutyLine::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean past = on != null && record.viewpoint().day().isAfter(on);
        return new SummaryDue(on, past && record.status() == FileStatus.OPEN);
    }
}
