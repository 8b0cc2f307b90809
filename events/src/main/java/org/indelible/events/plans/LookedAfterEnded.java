package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** The child ceased to be looked after; by an order or at 18 no Regulation 39 checklist applies (HCC-12.14). */
public record LookedAfterEnded(CaseFileId file, LocalDate on, LookedAfterEnding how, Author by)
        implements CaseFileEvent {}
