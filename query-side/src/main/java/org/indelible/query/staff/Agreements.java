package org.indelible.query.staff;

import java.util.List;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register, by account.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record Agreements(
        long position, List<AgreementLine> lines, @Nullable String next) implements DisclosedAnswer {
    public Agreements {
        lines = List.copyOf(lines);
    }
}
