package org.indelible.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.people.Role;
import org.indelible.projection.Reading;
import org.indelible.projection.admission.AdmissionProjection;
import org.indelible.projection.confidential.ConfidentialProjection;
import org.indelible.projection.worklist.WorklistPlace;
import org.indelible.projection.worklist.WorklistProjection;
import org.indelible.projection.worklist.WorklistRow;
import org.indelible.projection.worklist.WorklistScope;
import org.indelible.projection.worklist.WorklistSelection;
import org.indelible.projection.worklist.Worklists;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Answers with worklists. */
public final class WorklistAnswers {
    private static final List<String> TABLES =
            List.of(WorklistProjection.NAME, AdmissionProjection.NAME, ConfidentialProjection.NAME);

    private final Reading reading;
    private final Worklists worklists;
    private final WorklistItems items;
    private final Freshness freshness;
    private final Viewpoints viewpoints;

    public WorklistAnswers(
            Reading reading, Worklists worklists, WorklistItems items, Freshness freshness, Viewpoints viewpoints) {
        this.reading = reading;
        this.worklists = worklists;
        this.items = items;
        this.freshness = freshness;
        this.viewpoints = viewpoints;
    }

    /** One page. */
    @QueryHandler
    public Worklist answer(ReadWorklist query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var today = viewpoints.today();
        var after = place(query);
        var found = reading.inSnapshot(() -> new Found(
                reading.position(TABLES),
                worklists.page(
                        scope(query),
                        selection(query, today),
                        items.withheldFrom(query.asker().actor()),
                        after,
                        query.limit() + 1)));
        if (!freshness.reaches(found.position())) throw new NotYetProjected();
        var page = found.rows().stream().limit(query.limit()).toList();
        var next =
                found.rows().size() > page.size() ? cursor(query, page.getLast().place()) : null;
        return new Worklist(
                found.position(),
                today,
                items.shown(
                        page,
                        Viewpoint.now(found.position(), today),
                        query.asker().actor()),
                next);
    }

    private static WorklistScope scope(ReadWorklist query) {
        var actor = query.asker().actor();
        return new WorklistScope(
                actor.account(),
                actor.hasAny(Set.of(Role.TM)) ? actor.team() : null,
                query.ofTeam() ? actor.team() : null);
    }

    private static WorklistSelection selection(ReadWorklist query, LocalDate today) {
        var parts = query.parts();
        return new WorklistSelection(
                parts.contains(WorklistPart.UNFINALISED),
                parts.contains(WorklistPart.LATE),
                parts.contains(WorklistPart.DUE),
                today);
    }

    private static String cursor(ReadWorklist query, WorklistPlace place) {
        var dueOn = place.dueOn();
        return Cursor.of(question(query), dueOn == null ? "-" : dueOn, place.since(), place.item());
    }

    private static List<?> question(ReadWorklist query) {
        var actor = query.asker().actor();
        return List.of(actor.account(), actor.team(), query.ofTeam(), query.parts());
    }

    private static @Nullable WorklistPlace place(ReadWorklist query) {
        String cursor = query.cursor();
        if (cursor == null) return null;
        return Cursor.read(
                cursor,
                question(query),
                parts -> new WorklistPlace(
                        parts.text(0).equals("-") ? null : parts.day(0),
                        parts.moment(1),
                        UUID.fromString(parts.text(2))));
    }

    private record Found(long position, List<WorklistRow> rows) {}
}
