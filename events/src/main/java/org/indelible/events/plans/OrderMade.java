package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/** A court made an order; the period includes its first day and ends with its last (R9). No last day: in force until it is ended. */
public record OrderMade(
        CaseFileId file,
        OrderId order,
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        boolean ongoingSupportAgreed,
        Author by)
        implements CaseFileEvent {}
