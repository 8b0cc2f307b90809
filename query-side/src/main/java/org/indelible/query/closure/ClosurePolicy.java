package org.indelible.query.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;

/** What the policy asks before a file closes: the same rules by which closure is decided. */
@FunctionalInterface
public interface ClosurePolicy {
    /**
     * Every gate that applies, in the order of the clauses.
     *
     * @param events of the file's stream, in order
     * @param today the London day on which it is judged
     */
    List<ChecklistGate> gates(List<CaseFileEvent> events, LocalDate today);
}
