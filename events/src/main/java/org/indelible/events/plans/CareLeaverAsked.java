package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** A care leaver was asked whether support should go on: by whom, how, and the answer (HCC-12.15). */
public record CareLeaverAsked(CaseFileId file, LocalDate on, String how, SupportAnswer answer, Author by)
        implements CaseFileEvent {}
