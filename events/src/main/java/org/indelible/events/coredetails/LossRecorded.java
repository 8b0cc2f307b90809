package org.indelible.events.coredetails;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;

/**
 * The child who was expected will not be born (HCC-6.2). Caused by any worker on the file, in words that are gentle. From here on
 * nothing is owed about the child, and no visit is asked how the pregnancy progresses.
 */
public record LossRecorded(CaseFileId file, LocalDate on, String words, Authorship authorship, PackVersion pack)
        implements CaseFileEvent {}
