package org.indelible.events.notes;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The author's claim about when the words were written (HCC-5.4): during the event, or from handwritten notes made then that are
 * attached. Shown as a claim, beside the interval that the server measured.
 */
public enum Contemporaneity {
    @JsonProperty("not-claimed")
    NOT_CLAIMED,
    @JsonProperty("written-during-the-event")
    WRITTEN_DURING_THE_EVENT,
    @JsonProperty("handwritten-original-attached")
    HANDWRITTEN_ORIGINAL_ATTACHED
}
