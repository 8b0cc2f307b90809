package org.indelible.projection.access;

import java.time.Instant;

/** Where a page of the access log ended, which runs from the newest back. */
public record AccessPlace(Instant recordedAt, long leaf) {}
