package org.indelible.projection.staff;

/** Where an incident is found in the ledger. */
public record IncidentRow(long leaf, String stream, long sequence) {}
