package org.indelible.query.coredetails;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
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
 * its record, file by file until the page is full or 100 files were looked at, so that a detail that ends or a new edition of the policy counts at
 * once, and a page costs no more where hardly any file is incomplete.
 */
public final class IncompleteFilesAnswers {
    private static final int EXAMINED = 100;
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
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var viewpoint = Viewpoint.now(reading.position(TABLES), viewpoints.today());
        if (!freshness.reaches(viewpoint.knownAt())) throw new NotYetProjected();
        var batch = files.page(scope(query), place(query), EXAMINED + 1);
        List<IncompleteFile> page = new ArrayList<>();
        int examined = 0;
        for (; examined < Math.min(batch.size(), EXAMINED) && page.size() < query.limit(); examined++) {
            incomplete(batch.get(examined), viewpoint, query.asker().actor()).ifPresent(page::add);
        }
        var next = examined < batch.size() ? Cursor.of(question(query), batch.get(examined - 1)) : null;
        return new IncompleteFiles(viewpoint.knownAt(), List.copyOf(page), next);
    }

    private Optional<IncompleteFile> incomplete(CaseFileId file, Viewpoint viewpoint, Actor reader) {
        var record = records.of(file, pages.frontPage(file, viewpoint), viewpoint, reader);
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
        var actor = query.asker().actor();
        return List.of(actor.account(), actor.team(), query.ofTeam());
    }

    private static @Nullable CaseFileId place(ReadIncompleteFiles query) {
        String cursor = query.cursor();
        return cursor == null
                ? null
                : Cursor.read(cursor, question(query), parts -> new CaseFileId(UUID.fromString(parts.text(0))));
    }
}
