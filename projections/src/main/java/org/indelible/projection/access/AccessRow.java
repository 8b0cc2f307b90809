package org.indelible.projection.access;

/** Where an access event is found in the ledger. */
public record AccessRow(long leaf, String stream, long sequence) {}
