package org.indelible.query.summaries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;
import org.indelible.query.record.coredetails.CoreDetailLine;

/** Answers with the present position of a file. */
public final class SummaryAnswers {
    private static final Set<CoreDetailKind> CONTACTS =
            EnumSet.of(CoreDetailKind.PARENTAL_RESPONSIBILITY, CoreDetailKind.CLOSE_RELATIONSHIP);

    private final Viewpoints viewpoints;
    private final FilePages pages;
    private final Records records;

    public SummaryAnswers(Viewpoints viewpoints, FilePages pages, Records records) {
        this.viewpoints = viewpoints;
        this.pages = pages;
        this.records = records;
    }

    /** The page. */
    @QueryHandler
    public SummaryPage answer(ReadCaseSummary query) {
        var file = query.file();
        var viewpoint = viewpoints.of(file, query.point());
        var record = records.of(
                file, pages.frontPage(file, viewpoint), viewpoint, query.asker().actor());
        var due = SummaryDue.of(record);
        return new SummaryPage(
                viewpoint.knownAt(),
                FileHeading.of(file, record),
                record.accountability(),
                contacts(record),
                InForce.of(record.plans()),
                record.disputes(),
                record.lastSummary(),
                due.on(),
                due.overdue(),
                record.summariesAfterReviews().stream()
                        .reduce((_, later) -> later)
                        .orElse(null));
    }

    private static List<CoreDetailLine> contacts(CaseRecord record) {
        return record.coreDetails().stream()
                .filter(line ->
                        line.inForce() && CONTACTS.contains(line.detail().kind()))
                .toList();
    }
}
