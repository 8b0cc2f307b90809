package org.indelible.query.record;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.words.Words;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.record.coredetails.SubjectAsKnown;
import org.indelible.query.record.entries.EntryContent;
import org.indelible.query.record.entries.RecordEntry;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a file.
 *
 * @param subject null where the opening was destroyed
 * @param risk null where the last summary names none
 */
public record FileHeading(
        CaseFileId file,
        @Nullable SubjectAsKnown subject,
        FileStatus status,
        @Nullable RiskBanner risk) {
    /** The heading that a record amounts to, if it was made of at least the heading's events and the last summary's. */
    public static FileHeading of(CaseFileId file, CaseRecord record) {
        var summary = record.lastSummary();
        return new FileHeading(file, record.subject(), record.status(), summary == null ? null : banner(summary));
    }

    private static @Nullable RiskBanner banner(RecordEntry summary) {
        if (!(summary.content() instanceof EntryContent.OfSummary content)) return null;
        var risks = content.summary().risks();
        return risks == null || !Words.in(risks) ? null : new RiskBanner(risks, summary.entry(), summary.occurredAt());
    }
}
