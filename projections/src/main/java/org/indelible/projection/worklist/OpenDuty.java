package org.indelible.projection.worklist;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;

/** A duty that is owed by a day. */
public record OpenDuty(CaseFileId file, DutyId duty, String kind, LocalDate dueOn) {}
