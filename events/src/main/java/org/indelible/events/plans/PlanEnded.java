package org.indelible.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A plan ended, on which ground, and by which conference (HCC-12.13, R6).
 *
 * @param insideThreeMonths the mark that within three months of the conference that ended a child protection plan the child was stepped down,
 *     or is left without a worker or a child in need plan
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record PlanEnded(
        CaseFileId file,
        PlanId plan,
        LocalDate endedOn,
        PlanEndingGround ground,
        @Nullable LocalDate conferenceOn,
        boolean insideThreeMonths,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
