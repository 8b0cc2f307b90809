package org.indelible.events.duties;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;

/** A duty was met by an event; never by deleting it. */
public record DutyMet(CaseFileId file, DutyId duty, LocalDate on, String by) implements DutyFact {}
