package org.indelible.query.record.casefile;

import java.util.ArrayList;
import java.util.List;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.time.LondonTime;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Who was allocated and accountable, when (HCC-4.2). */
public final class Allocations {
    private Allocations() {}

    /** The accountable team and the allocated worker, with history. */
    public static Accountability of(Facts facts, Viewpoint viewpoint) {
        var teams = teams(facts, viewpoint);
        var allocations = allocations(facts, viewpoint);
        var last = allocations.isEmpty() ? null : allocations.getLast();
        return new Accountability(
                teams.isEmpty() ? null : teams.getLast().team(),
                teams,
                last == null || last.end() != null ? null : last.worker(),
                allocations);
    }

    private static List<TeamSpan> teams(Facts facts, Viewpoint viewpoint) {
        List<TeamSpan> spans = new ArrayList<>();
        facts.of(CaseFileOpened.class).forEach(told -> {
            var opened = told.event();
            var from = LondonTime.dayOf(told.fact().recordedAt());
            spans.add(new TeamSpan(
                    opened.accountableTeam(),
                    from,
                    told.recorded(opened.authorship().author())));
        });
        allocated(facts, viewpoint).forEach(told -> {
            var team = told.event().worker().team();
            if (spans.isEmpty() || !spans.getLast().team().equals(team)) {
                spans.add(new TeamSpan(
                        team, told.event().from(), told.recorded(told.event().by())));
            }
        });
        return spans.stream().filter(span -> viewpoint.shows(span.from())).toList();
    }

    private static List<Allocation> allocations(Facts facts, Viewpoint viewpoint) {
        List<Allocation> allocations = new ArrayList<>();
        var deallocated = facts.of(WorkerDeallocated.class).stream()
                .filter(told -> viewpoint.shows(told.event().on()))
                .toList();
        for (var told : allocated(facts, viewpoint)) {
            endBefore(told, deallocated, allocations);
            endLast(
                    allocations,
                    new Allocation.End(
                            told.event().from(),
                            null,
                            false,
                            told.recorded(told.event().by())));
            var begun = told.event();
            allocations.add(
                    new Allocation(begun.worker(), begun.from(), begun.reason(), told.recorded(begun.by()), null));
        }
        endBefore(null, deallocated, allocations);
        return List.copyOf(allocations);
    }

    /** Ends the last allocation by a deallocation that was recorded between it and the next allocation, if there was one. */
    private static void endBefore(
            @Nullable Told<WorkerAllocated> next,
            List<Told<WorkerDeallocated>> deallocated,
            List<Allocation> allocations) {
        if (allocations.isEmpty()) return;
        long after = allocations.getLast().recorded().fact().sequence();
        long before = next == null ? Long.MAX_VALUE : next.fact().sequence();
        deallocated.stream()
                .filter(told -> told.fact().sequence() > after && told.fact().sequence() < before)
                .findFirst()
                .ifPresent(told -> endLast(allocations, end(told)));
    }

    private static Allocation.End end(Told<WorkerDeallocated> told) {
        var ended = told.event();
        return new Allocation.End(ended.on(), ended.reason(), ended.insideThreeMonths(), told.recorded(ended.by()));
    }

    private static void endLast(List<Allocation> allocations, Allocation.End end) {
        if (!allocations.isEmpty()) allocations.add(allocations.removeLast().endedBy(end));
    }

    private static List<Told<WorkerAllocated>> allocated(Facts facts, Viewpoint viewpoint) {
        return facts.of(WorkerAllocated.class).stream()
                .filter(told -> viewpoint.shows(told.event().from()))
                .toList();
    }
}
