package org.indelible.events.duties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity of a duty, derived from its kind and from what it arose from, so that arising twice is impossible. */
public record DutyId(@JsonValue UUID value) {
    @JsonCreator
    public DutyId {}

    /** The duty of this kind that arose from this thing, named by its identifier, a slash and what tells it apart. */
    public static DutyId of(String kind, String arisenFrom) {
        return new DutyId(UUID.nameUUIDFromBytes((kind + "/" + arisenFrom).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
