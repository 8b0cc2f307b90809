package org.indelible.query.record.admission;

import org.indelible.query.record.Recorded;

/** Why something stands no longer. */
public record Ending(String reason, Recorded recorded) {}
