package org.indelible.projection.access;

import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.jspecify.annotations.Nullable;

/** What an access event is found by: codes and an account, no words. */
record AccessMarks(
        @Nullable String account,
        String outcome,
        @Nullable String purpose,
        @Nullable String allowedBy,
        @Nullable String asked) {
    /** The event is there; what it says is not. */
    static final AccessMarks DESTROYED = new AccessMarks(null, "destroyed", null, null, null);

    static AccessMarks of(AccessEvent event) {
        String account = event.who().account().value();
        return switch (event) {
            case RecordDisclosed shown ->
                new AccessMarks(
                        account,
                        "disclosed",
                        shown.purpose().code(),
                        shown.verdict().allowedBy(),
                        shown.query());
            case DisclosureRefused refused ->
                new AccessMarks(account, "refused", purpose(refused), null, refused.query());
            case CommandRefused refused -> new AccessMarks(account, "command-refused", null, null, refused.command());
        };
    }

    /** One that the policy does not know may be any text, so it stays in the ledger. */
    private static @Nullable String purpose(DisclosureRefused refused) {
        var purpose = refused.purpose();
        return purpose == null || refused.codes().contains("unknown-purpose") ? null : purpose.code();
    }
}
