package org.indelible.query.replay;

import java.time.LocalDate;
import org.indelible.query.access.Answers;
import org.indelible.query.record.RecordedHistory;

/** Answers questions about the record as it was known at a position. */
@FunctionalInterface
public interface SideOfThen {
    /**
     * The answers.
     *
     * @param position the last leaf that is known
     * @param today the London day of the questions
     * @param history the events of the ledger
     */
    Answers at(long position, LocalDate today, RecordedHistory history);
}
