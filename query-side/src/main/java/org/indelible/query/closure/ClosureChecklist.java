package org.indelible.query.closure;

import java.time.LocalDate;
import java.util.List;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.FileHeading;

/**
 * Every step and gate that applies to the file.
 *
 * @param on the London day on which it is judged
 * @param gates in the order of the clauses
 */
public record ClosureChecklist(long position, FileHeading heading, LocalDate on, List<ChecklistGate> gates)
        implements DisclosedAnswer {}
