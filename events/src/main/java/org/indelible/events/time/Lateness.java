package org.indelible.events.time;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on whether something was recorded, or finalised, within its limit. It is reached once, by the policy in force
 * at the time, stored in the event, and never judged again (HCC-5.1, HCC-5.3).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lateness.OnTime.class, name = "on-time"),
    @JsonSubTypes.Type(value = Lateness.Late.class, name = "late"),
    @JsonSubTypes.Type(value = Lateness.LateNotComputed.class, name = "late-not-computed")
})
public sealed interface Lateness {
    /** The last London day that would have been on time; null where the limit began before the holiday table does. */
    @Nullable
    LocalDate due();

    /** Whether the mark {@code late} stands on the entry, in every view and export. */
    default boolean late() {
        return !(this instanceof OnTime);
    }

    /** Not after the due day. */
    record OnTime(@Nullable LocalDate due) implements Lateness {}

    /** After the due day, by at least one working day of England and Wales. */
    record Late(LocalDate due, int workingDaysLate) implements Lateness {
        public Late {
            OccurredAtChecks.require(
                    workingDaysLate >= 1, "late-by-no-day", "What is late is late by at least one working day.");
        }
    }

    /** After the limit, but the working days cannot be counted: they reach back before the holiday table. */
    record LateNotComputed(@Nullable LocalDate due) implements Lateness {}
}
