package org.indelible.query.access;

import java.time.Instant;

/** When the out-of-hours team is on duty, by the pack in force. */
@FunctionalInterface
public interface DutyHours {
    /** Whether it is on duty at the moment. */
    boolean isOutOfHours(Instant at);
}
