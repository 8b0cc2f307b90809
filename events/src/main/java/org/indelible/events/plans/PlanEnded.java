package org.indelible.events.plans;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/** A plan ended, on which ground, and by which conference (HCC-12.13, R6). */
public record PlanEnded(
        CaseFileId file,
        PlanId plan,
        LocalDate endedOn,
        PlanEndingGround ground,
        @Nullable LocalDate conferenceOn,
        Author by)
        implements CaseFileEvent {}
