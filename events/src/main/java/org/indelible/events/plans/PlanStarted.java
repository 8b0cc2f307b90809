package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** A plan began. Caused by the allocated worker, a manager or the chair. The day it was recorded never counts as the day it began. */
public record PlanStarted(CaseFileId file, PlanId plan, PlanKind kind, LocalDate startedOn, Author by)
        implements CaseFileEvent {}
