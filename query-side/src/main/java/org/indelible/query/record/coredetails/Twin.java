package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;

/** Another child born of the pregnancy that the file was opened for (HCC-6.2); whoever may read their file reads it there. */
public record Twin(CaseFileId file, LocalDate bornOn, String source, Authorship authorship, Recorded recorded) {}
