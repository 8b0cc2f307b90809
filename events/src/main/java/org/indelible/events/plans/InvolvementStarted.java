package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** Something opened on the file: an involvement, a workbook episode or a sub file. */
public record InvolvementStarted(
        CaseFileId file, InvolvementId involvement, InvolvementKind kind, String who, LocalDate from, Author by)
        implements CaseFileEvent {}
