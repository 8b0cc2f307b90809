package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of an involvement, a workbook episode or a sub file on the file. */
public record InvolvementId(@JsonValue UUID value) {
    @JsonCreator
    public InvolvementId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
