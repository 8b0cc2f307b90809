package org.indelible.query.record.admission;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.people.AccountId;
import org.indelible.events.restriction.RestrictionGround;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A restriction of the file to named people, with every review of it; it stands as long as it was not lifted. */
public record RestrictionLine(
        RestrictionGround ground,
        List<AccountId> named,
        LocalDate reviewBy,
        String reason,
        Recorded recorded,
        List<Review> reviews,
        @Nullable Ending lifting) {
    /** That it stands, and to whom the file opens from then on. */
    public record Review(List<AccountId> named, LocalDate reviewBy, String reason, Recorded recorded) {}
}
