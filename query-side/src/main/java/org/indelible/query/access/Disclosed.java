package org.indelible.query.access;

import java.time.Instant;
import org.indelible.events.access.DisclosureId;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose disclosure is recorded.
 *
 * @param allowedBy by what the person was let in
 * @param until the moment from which that lets them in no longer, or null where only an event ends it
 */
public record Disclosed<A>(
        DisclosureId disclosure, String allowedBy, @Nullable Instant until, A answer) {}
