package org.indelible.command.duties;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.command.acting.Acting;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.jspecify.annotations.Nullable;

/** Which duties of one kind, or of every kind, are open on the file, so that the fact that meets one says so, and none is met twice. */
public final class StillOwed {
    private final @Nullable DutyKind kind;
    private final Map<DutyId, LocalDate> open = new LinkedHashMap<>();

    private StillOwed(@Nullable DutyKind kind) {
        this.kind = kind;
    }

    /** Of this kind, none yet. */
    public StillOwed(Owed owed) {
        this(owed.kind());
    }

    /** Of every kind, none yet. */
    public static StillOwed ofEveryKind() {
        return new StillOwed((DutyKind) null);
    }

    /** Folds the next fact about any duty of the file. */
    public void evolve(DutyFact fact) {
        switch (fact) {
            case DutyArose arose -> {
                if (kind == null || arose.kind().equals(kind))
                    open.put(arose.duty(), arose.dueOn() == null ? LocalDate.MAX : arose.dueOn());
            }
            case DutyMet met -> open.remove(met.duty());
            case DutyWaived waived -> open.remove(waived.duty());
            case DutyReminded _ -> {}
        }
    }

    /** The open duties. */
    public List<DutyId> all() {
        return List.copyOf(open.keySet());
    }

    /** Those of them that were not overdue on this day. */
    public List<DutyId> notOverdueOn(LocalDate day) {
        return open.entrySet().stream()
                .filter(owed -> !day.isAfter(owed.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Records that this duty, where it is open, is met today by the fact named. */
    public void met(Acting acting, CaseFileId file, DutyId duty, String by) {
        if (open.containsKey(duty)) apply(new DutyMet(file, duty, acting.today(), by));
    }

    /** Records that every open duty is met today by the fact named. */
    public void allMet(Acting acting, CaseFileId file, String by) {
        all().forEach(duty -> apply(new DutyMet(file, duty, acting.today(), by)));
    }
}
