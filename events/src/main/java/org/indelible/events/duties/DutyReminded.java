package org.indelible.events.duties;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.policy.PackVersion;

/** The owner was reminded on this day that a duty falls due. Brought about by time alone; repeated attempts change nothing. */
public record DutyReminded(CaseFileId file, DutyId duty, LocalDate on, PackVersion pack) implements DutyFact {}
