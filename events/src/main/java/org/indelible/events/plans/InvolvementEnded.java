package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** It ended; a sub file by being linked to the main file and archived (HCC-4.5). */
public record InvolvementEnded(CaseFileId file, InvolvementId involvement, LocalDate on, String outcome, Author by)
        implements CaseFileEvent {}
