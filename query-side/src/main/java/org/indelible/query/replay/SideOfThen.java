package org.indelible.query.replay;

import java.time.LocalDate;
import org.indelible.events.people.Actor;
import org.indelible.query.access.Answers;
import org.indelible.query.record.RecordedHistory;
import org.jspecify.annotations.Nullable;

/** Answers questions about the record as it was known at a position. */
@FunctionalInterface
public interface SideOfThen {
    /**
     * The answers.
     *
     * @param position the last leaf that is known
     * @param today the London day of the questions
     * @param history the events of the ledger
     * @param also somebody from whom more may be withheld now than from whoever asked then, or null
     */
    Answers at(long position, LocalDate today, RecordedHistory history, @Nullable Actor also);
}
