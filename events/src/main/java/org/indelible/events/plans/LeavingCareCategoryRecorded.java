package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** The category of entitlement from a date on. */
public record LeavingCareCategoryRecorded(CaseFileId file, LeavingCareCategory category, LocalDate from, Author by)
        implements CaseFileEvent {}
