package org.indelible.projection.signals;

import java.util.List;
import java.util.Optional;

/** A rule that judges a person's day of reading by their own days before it. */
public sealed interface DayRule extends Rule permits UnusualVolume, UnusualHours, BrowsingWithoutAction {
    /** How many days after the day are waited for, because what was recorded then explains it. */
    int waitsDays();

    /**
     * What stands out on the day, if anything does.
     *
     * @param past the days before it on which the person read, the latest last
     */
    Optional<OddDay> judge(StaffDay day, List<StaffDay> past);
}
