package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** The child became looked after (HCC-12.14). */
public record LookedAfterStarted(CaseFileId file, LocalDate from, String legalStatus, Author by)
        implements CaseFileEvent {}
