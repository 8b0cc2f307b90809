package org.indelible.events.closure;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** A step towards closure was answered. "Cannot be done" carries a manager's reason (HCC-12). A later answer to the same step replaces it. */
public record ClosureStepRecorded(
        CaseFileId file,
        ClosureStep step,
        ClosureAnswer answer,
        String words,
        LocalDate on,
        Author by,
        PackVersion pack)
        implements CaseFileEvent {}
