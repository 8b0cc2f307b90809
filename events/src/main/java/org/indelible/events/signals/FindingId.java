package org.indelible.events.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity of a finding and of its stream; it follows from the rule and the first reading that stands out, so that whoever finds it again finds the same. */
public record FindingId(@JsonValue UUID value) {
    @JsonCreator
    public FindingId {}

    /** The finding of this rule that begins with the disclosure at this place. */
    public static FindingId of(SignalRule rule, String stream, long sequence) {
        String name = "finding/" + rule.code() + "/" + stream + "/" + sequence;
        return new FindingId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
