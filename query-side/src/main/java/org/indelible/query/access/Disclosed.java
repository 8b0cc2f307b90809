package org.indelible.query.access;

import org.indelible.events.access.DisclosureId;

/** An answer whose disclosure is recorded. */
public record Disclosed<A>(DisclosureId disclosure, A answer) {}
