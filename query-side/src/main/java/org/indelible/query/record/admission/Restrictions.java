package org.indelible.query.record.admission;

import java.util.List;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Restrictions of the file, one after another: a file is restricted again only after it was lifted. */
final class Restrictions {
    private Restrictions() {}

    static List<RestrictionLine> of(Facts facts, Viewpoint viewpoint) {
        var reviews = AdmissionsOnFile.shown(facts, viewpoint, RestrictionReviewed.class);
        var liftings = AdmissionsOnFile.shown(facts, viewpoint, RestrictionLifted.class);
        return AdmissionsOnFile.shown(facts, viewpoint, FileRestricted.class).stream()
                .map(told -> line(told, reviews, liftings))
                .toList();
    }

    private static RestrictionLine line(
            Told<FileRestricted> told,
            List<Told<RestrictionReviewed>> reviews,
            List<Told<RestrictionLifted>> liftings) {
        var lifted = liftings.stream()
                .filter(later -> sequence(later) > sequence(told))
                .findFirst()
                .orElse(null);
        long end = lifted == null ? Long.MAX_VALUE : sequence(lifted);
        var restricted = told.event();
        return new RestrictionLine(
                restricted.ground(),
                restricted.named(),
                restricted.reviewBy(),
                restricted.reason(),
                told.recorded(restricted.by()),
                reviews.stream()
                        .filter(review -> sequence(review) > sequence(told) && sequence(review) < end)
                        .map(Restrictions::review)
                        .toList(),
                lifting(lifted));
    }

    private static long sequence(Told<?> told) {
        return told.fact().sequence();
    }

    private static RestrictionLine.Review review(Told<RestrictionReviewed> told) {
        var reviewed = told.event();
        return new RestrictionLine.Review(
                reviewed.named(), reviewed.reviewBy(), reviewed.reason(), told.recorded(reviewed.by()));
    }

    private static @Nullable Ending lifting(@Nullable Told<RestrictionLifted> lifted) {
        return lifted == null
                ? null
                : new Ending(
                        lifted.event().reason(), lifted.recorded(lifted.event().by()));
    }
}
