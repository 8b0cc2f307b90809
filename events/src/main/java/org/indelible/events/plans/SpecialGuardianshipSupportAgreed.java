package org.indelible.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Ongoing support was agreed with the special guardians after the order, or agreed again at a review (HCC-12.12). Does not prove that
 * the support was given.
 *
 * @param support what was agreed, in words
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record SpecialGuardianshipSupportAgreed(
        CaseFileId file,
        OrderId order,
        LocalDate on,
        String support,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
