package org.indelible.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A court made an order; the period includes its first day and ends with its last (R9). No last day: in force until it is ended.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record OrderMade(
        CaseFileId file,
        OrderId order,
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        boolean ongoingSupportAgreed,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
