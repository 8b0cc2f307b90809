package org.indelible.command.acting;

import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.jspecify.annotations.Nullable;

/** Nothing of that identity is on the file. */
public final class NotFound extends Refused {
    private static final long serialVersionUID = 1L;

    /** Refuses with {@code not-found}. */
    public NotFound() {
        super(Violation.of("not-found", "There is nothing of that identity on this file."));
    }

    /** The value, or the refusal where there is none. */
    public static <T> T orRefuse(@Nullable T found) {
        if (found == null) throw new NotFound();
        return found;
    }
}
