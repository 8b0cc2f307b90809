package org.indelible.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The child ceased to be looked after; by an order or at 18 no Regulation 39 checklist applies (HCC-12.14).
 *
 * @param beforeChecklist the mark that a checklist on file bears a later day, though it is due before deciding
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record LookedAfterEnded(
        CaseFileId file,
        LocalDate on,
        LookedAfterEnding how,
        boolean beforeChecklist,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
