package org.indelible.query.coredetails;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.projection.Reading;
import org.indelible.projection.worklist.WorklistFiles;
import org.indelible.projection.worklist.WorklistProjection;
import org.indelible.projection.worklist.WorklistScope;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.moment.RecordTables;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;
import org.indelible.query.record.Viewpoint;
import org.indelible.query.record.casefile.FileStatus;
import org.jspecify.annotations.Nullable;

/**
 * Answers with the files of a worker or a team that lack core details. The tables say whose a file is and no more; what it lacks is judged over
 * its record, file by file until the page is full, so that a detail that ends or a new edition of the policy counts at once.
 */
public final class IncompleteFilesAnswers {
    private static final int AT_A_TIME = 50;
    private static final List<String> TABLES = Stream.concat(
                    Stream.of(WorklistProjection.NAME), RecordTables.NAMES.stream())
            .toList();

    private final Reading reading;
    private final WorklistFiles files;
    private final FilePages pages;
    private final Records records;
    private final Freshness freshness;
    private final Viewpoints viewpoints;
    private final CoreDetailsCheck check;

    public IncompleteFilesAnswers(
            Reading reading,
            WorklistFiles files,
            FilePages pages,
            Records records,
            Freshness freshness,
            Viewpoints viewpoints,
            CoreDetailPolicy policy) {
        this.reading = reading;
        this.files = files;
        this.pages = pages;
        this.records = records;
        this.freshness = freshness;
        this.viewpoints = viewpoints;
        this.check = new CoreDetailsCheck(policy);
    }

    /** One page. */
    @QueryHandler
    public IncompleteFiles answer(ReadIncompleteFiles query) {
        var viewpoint = Viewpoint.now(reading.position(TABLES), viewpoints.today());
        if (!freshness.reaches(viewpoint.knownAt())) throw new NotYetProjected();
        var found = found(query, viewpoint);
        var page = found.stream().limit(query.limit()).toList();
        var next = found.size() > page.size()
                ? Cursor.of(question(query), page.getLast().file())
                : null;
        return new IncompleteFiles(viewpoint.knownAt(), page, next);
    }

    /** One more than fits on the page, where there are as many. */
    private List<IncompleteFile> found(ReadIncompleteFiles query, Viewpoint viewpoint) {
        List<IncompleteFile> found = new ArrayList<>();
        CaseFileId after = place(query);
        List<CaseFileId> batch;
        do {
            batch = files.page(scope(query), after, AT_A_TIME);
            for (int i = 0; i < batch.size() && found.size() <= query.limit(); i++) {
                incomplete(batch.get(i), viewpoint).ifPresent(found::add);
            }
            after = batch.isEmpty() ? null : batch.getLast();
        } while (batch.size() == AT_A_TIME && found.size() <= query.limit());
        return found;
    }

    private Optional<IncompleteFile> incomplete(CaseFileId file, Viewpoint viewpoint) {
        var record = records.of(file, pages.frontPage(file, viewpoint), viewpoint);
        var subject = record.subject();
        if (subject == null || record.status() != FileStatus.OPEN) return Optional.empty();
        var outstanding =
                check.of(record).stream().filter(CheckedDetail::outstanding).toList();
        return outstanding.isEmpty()
                ? Optional.empty()
                : Optional.of(new IncompleteFile(file, subject.name(), outstanding));
    }

    private static WorklistScope scope(ReadIncompleteFiles query) {
        var actor = query.asker().actor();
        return new WorklistScope(
                actor.account(),
                actor.hasAny(Set.of(Role.TM)) ? actor.team() : null,
                query.ofTeam() ? actor.team() : null);
    }

    private static List<?> question(ReadIncompleteFiles query) {
        return List.of(query.asker().actor().account(), query.ofTeam());
    }

    private static @Nullable CaseFileId place(ReadIncompleteFiles query) {
        String cursor = query.cursor();
        return cursor == null
                ? null
                : Cursor.read(cursor, question(query), parts -> new CaseFileId(UUID.fromString(parts.text(0))));
    }
}
