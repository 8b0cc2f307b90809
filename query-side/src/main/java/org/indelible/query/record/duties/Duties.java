package org.indelible.query.record.duties;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.people.Author;
import org.indelible.events.time.LondonTime;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** What is owed and what was settled; a duty of an entry is shown wherever the entry is. */
public final class Duties {
    private Duties() {}

    /** Every duty that had arisen, in the order in which they arose. */
    public static List<DutyLine> of(Facts facts, Viewpoint viewpoint) {
        var met = facts.lastBy(
                DutyMet.class,
                DutyMet::duty,
                told -> viewpoint.shows(told.event().on()));
        var waived = facts.lastBy(
                DutyWaived.class,
                DutyWaived::duty,
                told -> viewpoint.shows(told.fact().recordedAt()));
        var reminded = facts.allBy(DutyReminded.class, DutyReminded::duty);
        var arose = facts.lastBy(
                DutyArose.class,
                DutyArose::duty,
                told -> viewpoint.shows(told.fact().recordedAt()));
        return arose.values().stream()
                .map(told -> {
                    var duty = told.event().duty();
                    return line(
                            told,
                            settled(after(told, met.get(duty)), after(told, waived.get(duty))),
                            reminded.getOrDefault(duty, List.of()),
                            viewpoint);
                })
                .toList();
    }

    /** What settled it before it arose again settles nothing. */
    private static <E> @Nullable Told<E> after(Told<DutyArose> arose, @Nullable Told<E> settling) {
        return settling == null || settling.fact().sequence() < arose.fact().sequence() ? null : settling;
    }

    private static @Nullable Settled settled(@Nullable Told<DutyMet> met, @Nullable Told<DutyWaived> waived) {
        if (met != null) {
            return settled(met.event());
        }
        if (waived != null) {
            var on = LondonTime.dayOf(waived.fact().recordedAt());
            return new Settled(
                    DutyStatus.WAIVED,
                    on,
                    null,
                    waived.event().reason(),
                    waived.event().by());
        }
        return null;
    }

    private static Settled settled(DutyMet met) {
        var said = met.said();
        return said == null
                ? new Settled(DutyStatus.MET, met.on(), met.by(), null, null)
                : new Settled(DutyStatus.MET, met.on(), null, said.how(), said.by());
    }

    private static DutyLine line(
            Told<DutyArose> told, @Nullable Settled settled, List<Told<DutyReminded>> reminded, Viewpoint viewpoint) {
        var arose = told.event();
        var due = arose.dueOn();
        return new DutyLine(
                arose.duty(),
                arose.kind(),
                arose.clause(),
                arose.owner(),
                due,
                arose.entry(),
                arose.about(),
                told.fact().recordedAt(),
                told.fact().reference(),
                settled == null ? DutyStatus.OPEN : settled.status(),
                settled == null && due != null && viewpoint.day().isAfter(due),
                settled == null ? null : settled.on(),
                settled == null ? null : settled.by(),
                settled == null ? null : settled.how(),
                settled == null ? null : settled.person(),
                reminded.stream()
                        .map(remind -> remind.event().on())
                        .filter(viewpoint::shows)
                        .toList());
    }

    private record Settled(
            DutyStatus status,
            LocalDate on,
            @Nullable String by,
            @Nullable String how,
            @Nullable Author person) {}
}
