package org.indelible.query.record.closure;

import java.time.LocalDate;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureStep;
import org.indelible.query.record.Recorded;

/** An answer to a closure step; the last answer to a step counts. */
public record StepLine(ClosureStep step, ClosureAnswer answer, String words, LocalDate on, Recorded recorded) {}
