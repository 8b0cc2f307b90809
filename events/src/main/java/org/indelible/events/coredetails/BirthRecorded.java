package org.indelible.events.coredetails;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;

/** The child was born (HCC-6.3): from here on ethnicity may be recorded, and who was seen is asked at every visit. */
public record BirthRecorded(CaseFileId file, LocalDate bornOn, String source, Authorship authorship, PackVersion pack)
        implements CaseFileEvent {}
