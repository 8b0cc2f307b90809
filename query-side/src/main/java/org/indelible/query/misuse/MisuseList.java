package org.indelible.query.misuse;

import java.time.Instant;
import java.util.List;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of misuse cases, the newest first.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record MisuseList(
        long position, List<Line> cases, @Nullable String next) implements DisclosedAnswer {
    public MisuseList {
        cases = List.copyOf(cases);
    }

    /** One case: when it was reported, about whom, and whether it is concluded. */
    public record Line(MisuseCaseId misuse, Instant reportedAt, AccountId about, boolean concluded) {}
}
