package org.indelible.query.record.destruction;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionProposed;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.destruction.LegalHoldLifted;
import org.indelible.events.destruction.LegalHoldPlaced;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** What keeps the record, and what was decided about its end. */
public record Keeping(List<LegalHoldLine> holds, List<AccessRequestLine> requests, List<DestructionLine> destructions) {
    /** What is known of it from a viewpoint. */
    public static Keeping of(Facts facts, Viewpoint viewpoint) {
        Map<LegalHoldId, Told<LegalHoldLifted>> lifted = facts.lastBy(
                LegalHoldLifted.class,
                LegalHoldLifted::hold,
                told -> viewpoint.shows(told.fact().recordedAt()));
        List<Told<DestructionApproved>> approved = facts.of(DestructionApproved.class).stream()
                .filter(told -> viewpoint.shows(told.fact().recordedAt()))
                .toList();
        return new Keeping(
                facts.of(LegalHoldPlaced.class).stream()
                        .filter(told -> viewpoint.shows(told.fact().recordedAt()))
                        .map(told -> hold(told, lifted.get(told.event().hold())))
                        .toList(),
                AccessRequestLine.of(facts, viewpoint),
                facts.of(DestructionProposed.class).stream()
                        .filter(told -> viewpoint.shows(told.fact().recordedAt()))
                        .map(told -> destruction(told, approved))
                        .toList());
    }

    private static LegalHoldLine hold(Told<LegalHoldPlaced> told, @Nullable Told<LegalHoldLifted> lifted) {
        return new LegalHoldLine(
                told.event().hold(),
                told.event().reason(),
                told.recorded(told.event().by()),
                lifted == null
                        ? null
                        : new LegalHoldLine.Lifted(
                                lifted.event().reason(),
                                lifted.recorded(lifted.event().by())));
    }

    /** The first approval after a proposal is of that proposal. */
    private static DestructionLine destruction(
            Told<DestructionProposed> told, List<Told<DestructionApproved>> approved) {
        DestructionProposed proposed = told.event();
        return new DestructionLine(
                proposed.entry(),
                proposed.ground(),
                proposed.reason(),
                told.recorded(proposed.by()),
                approved.stream()
                        .filter(later -> later.fact().sequence() > told.fact().sequence())
                        .filter(later -> Objects.equals(later.event().entry(), proposed.entry()))
                        .findFirst()
                        .map(later -> new DestructionLine.Approval(
                                later.event().legalBasis(),
                                later.recorded(later.event().by())))
                        .orElse(null));
    }
}
