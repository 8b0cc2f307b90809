package org.indelible.query.moment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Up to where the ledger counts as known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = KnownAt.Time.class, name = "time"),
    @JsonSubTypes.Type(value = KnownAt.Leaf.class, name = "leaf")
})
public sealed interface KnownAt {
    /** What was sealed by a moment. */
    record Time(Instant time) implements KnownAt {}

    /** What was sealed up to a leaf. */
    record Leaf(long leaf) implements KnownAt {}
}
