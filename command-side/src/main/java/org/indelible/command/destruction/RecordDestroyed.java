package org.indelible.command.destruction;

import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;

/** The file was destroyed, or that was decided: there is nothing left on which anything could be recorded. */
public final class RecordDestroyed extends Refused {
    private static final long serialVersionUID = 1L;

    /** Refuses with {@code record-destroyed}. */
    public RecordDestroyed() {
        super(Violation.of("record-destroyed", "HCC-13.3", "The record was destroyed at the end of its retention."));
    }
}
