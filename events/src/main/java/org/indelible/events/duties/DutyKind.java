package org.indelible.events.duties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of a duty kind in the policy pack, for instance {@code finalise-note}. */
public record DutyKind(@JsonValue String value) {
    @JsonCreator
    public DutyKind {}

    @Override
    public String toString() {
        return value;
    }
}
