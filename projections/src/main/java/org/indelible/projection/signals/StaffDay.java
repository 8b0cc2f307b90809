package org.indelible.projection.signals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.signals.EvidencePlace;

/** What one person read on one London day, in the order of the ledger. */
public record StaffDay(LocalDate day, List<DayRead> reads) {
    public StaffDay {
        reads = List.copyOf(reads);
    }

    boolean isWeekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The first such reading of each file. */
    List<EvidencePlace> files(Predicate<DayRead> which) {
        Map<CaseFileId, EvidencePlace> first = new LinkedHashMap<>();
        reads.stream().filter(which).forEach(read -> first.putIfAbsent(read.file(), read.place()));
        return List.copyOf(first.values());
    }

    static List<Integer> minutes(Collection<StaffDay> days) {
        return days.stream()
                .flatMap(day -> day.reads().stream())
                .map(DayRead::minute)
                .toList();
    }
}
