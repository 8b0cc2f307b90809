package org.indelible.projection.access;

import java.time.Instant;

/** Where an access event is found in the ledger, and when it was recorded. */
public record AccessRow(long leaf, Instant recordedAt, String stream, long sequence) {}
