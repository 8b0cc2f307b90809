package org.indelible.query.access;

import java.time.Instant;
import java.util.List;
import org.indelible.events.access.AccessVerdict;
import org.jspecify.annotations.Nullable;

/** What is decided about a question. */
public sealed interface Verdict {
    /**
     * Let in, by what.
     *
     * @param until the moment from which that lets in no longer, or null where only an event ends it
     */
    record Allowed(AccessVerdict by, @Nullable Instant until) implements Verdict {}

    /**
     * Not let in, and why.
     *
     * @param purposes those that would have been the person's to give, where it is for the purpose
     */
    record Denied(List<RefusalCode> codes, List<String> purposes) implements Verdict {
        public Denied {
            codes = List.copyOf(codes);
            purposes = List.copyOf(purposes);
        }

        Denied(RefusalCode code) {
            this(List.of(code), List.of());
        }
    }
}
