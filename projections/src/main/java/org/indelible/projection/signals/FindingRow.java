package org.indelible.projection.signals;

import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;

/** A finding as the tables hold it. */
public record FindingRow(FindingId finding, FoundSignal found, FindingState state, long leaf) {}
