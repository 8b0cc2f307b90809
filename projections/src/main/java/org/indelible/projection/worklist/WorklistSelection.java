package org.indelible.projection.worklist;

import java.time.LocalDate;

/**
 * Which work is asked for; none of them means all.
 *
 * @param unfinalised notes that are not final
 * @param late what was due before today
 * @param due duties
 */
public record WorklistSelection(boolean unfinalised, boolean late, boolean due, LocalDate today) {
    boolean everything() {
        return !unfinalised && !late && !due;
    }
}
