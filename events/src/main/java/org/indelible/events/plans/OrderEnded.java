package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** An order was discharged or ended before its period; the day named is its last. */
public record OrderEnded(CaseFileId file, OrderId order, LocalDate lastDay, String reason, Author by)
        implements CaseFileEvent {}
