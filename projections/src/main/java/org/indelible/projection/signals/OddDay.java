package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.EvidencePlace;

/**
 * What stands out on a day.
 *
 * @param seen how much was counted
 * @param usual how much is usual for the person
 * @param evidence the readings, at least one, in the order of the ledger
 */
public record OddDay(int seen, int usual, List<EvidencePlace> evidence) {}
