package org.indelible.ledger.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another stream, or this one already, holds a value that the append claims. Nothing of the append is stored. */
public final class ClaimTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String set;
    private final @Nullable String holder;

    ClaimTaken(String set, @Nullable String holder) {
        super("A value of the set " + set + " is held already");
        this.set = set;
        this.holder = holder;
    }

    /** Name of the set whose value is taken. */
    public String set() {
        return set;
    }

    /** The stream that holds the value, unless it has let it go since. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }
}
