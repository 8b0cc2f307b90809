package org.indelible.query.record;

import org.indelible.events.casefile.EntryId;
import org.indelible.events.time.OccurredAt;

/** Risks to the child or to staff, as the last summary says; shown wherever the file is (HCC-2.7). */
public record RiskBanner(String risks, EntryId summary, OccurredAt occurredAt) {}
