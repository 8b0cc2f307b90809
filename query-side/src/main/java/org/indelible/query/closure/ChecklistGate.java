package org.indelible.query.closure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step or gate on the way to closure.
 *
 * @param code with which closure is refused while it is open
 * @param clause the clause that asks for it
 * @param detail one plain sentence about what is missing while it is open
 * @param earliestLawfulDate the first London day on which it can be met, where it is open and one can be computed
 */
public record ChecklistGate(
        String code,
        String clause,
        String detail,
        Standing standing,
        @Nullable LocalDate earliestLawfulDate) {
    /** Whether it is passed. */
    public enum Standing {
        @JsonProperty("met")
        MET,
        @JsonProperty("open")
        OPEN,
        /** Nobody has said yet on which ground the file would close, and on some ground this is open. */
        @JsonProperty("depends-on-ground")
        DEPENDS_ON_GROUND
    }
}
