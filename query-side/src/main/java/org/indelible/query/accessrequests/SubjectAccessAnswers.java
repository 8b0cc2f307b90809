package org.indelible.query.accessrequests;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.words.Words;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.AccessFacets;
import org.indelible.query.accesslog.AccessKind;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessLogAnswers;
import org.indelible.query.accesslog.AccessOutcome;
import org.indelible.query.accesslog.ExportAccessLog;
import org.indelible.query.accesslog.LogForm;
import org.indelible.query.accesslog.LogQuestion;

/** Answers with what a person may be told of the log of their own file; made of the same lines as the data protection officer sees. */
public final class SubjectAccessAnswers {
    private static final AccessFacets SHOWN = new AccessFacets(null, AccessOutcome.DISCLOSED, null, null, null);
    private static final Set<String> OF_THE_LOG = Stream.concat(
                    AccessKind.LOG.questions().stream(), Stream.of("ExportAccessLog", "ReadSubjectAccessLog"))
            .collect(Collectors.toUnmodifiableSet());

    private final AccessLogAnswers log;

    public SubjectAccessAnswers(AccessLogAnswers log) {
        this.log = log;
    }

    /**
     * The report.
     *
     * @throws ReadRefused {@code purpose-not-allowed} for any other purpose, {@code reason-required} where staff are named without one
     */
    @QueryHandler
    public SubjectAccessLog answer(ReadSubjectAccessLog query) {
        check(query);
        var about = new LogQuestion(query.file(), null, query.from(), query.before(), SHOWN);
        var part = log.answer(new ExportAccessLog(query.asker(), about, LogForm.CSV, query.cursor()));
        var lines = part.lines().stream()
                .filter(SubjectAccessAnswers::isOfTheRecord)
                .map(line -> SubjectAccessLine.of(line, query.staffNamed()))
                .toList();
        return new SubjectAccessLog(part.position(), query.staffNamed(), lines, part.next());
    }

    private static void check(ReadSubjectAccessLog query) {
        AccessPurpose purpose = query.asker().purpose();
        if (purpose == null || !purpose.code().equals(ReadSubjectAccessLog.PURPOSE))
            throw new ReadRefused(RefusalCode.PURPOSE_NOT_ALLOWED);
        if (query.staffNamed() && !Words.in(Objects.requireNonNullElse(query.whyNamed(), "")))
            throw new ReadRefused(RefusalCode.REASON_REQUIRED);
    }

    private static boolean isOfTheRecord(AccessLine line) {
        return line.outcome() == AccessOutcome.DISCLOSED && !OF_THE_LOG.contains(line.asked());
    }
}
