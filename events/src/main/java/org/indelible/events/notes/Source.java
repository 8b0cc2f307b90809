package org.indelible.events.notes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** Where the information of a segment came from (HCC-2.2, 6.7). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.FirstHand.class, name = "first-hand"),
    @JsonSubTypes.Type(value = Source.ThirdParty.class, name = "third-party")
})
public sealed interface Source {
    /** Seen or heard by the author. */
    record FirstHand() implements Source {}

    /** Told by somebody else: who (absent when anonymous), in what relation to the child, how and when. */
    record ThirdParty(@Nullable String who, boolean anonymous, String relation, String how, OccurredAt when)
            implements Source {}
}
