package org.indelible.query.access;

import java.util.List;
import org.indelible.events.access.AccessVerdict;

/** What is decided about a question. */
public sealed interface Verdict {
    /** Let in, by what. */
    record Allowed(AccessVerdict by) implements Verdict {}

    /** Not let in, and why. */
    record Denied(List<RefusalCode> codes) implements Verdict {
        public Denied {
            codes = List.copyOf(codes);
        }
    }
}
