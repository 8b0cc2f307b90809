package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a looked-after period ended. */
public enum LookedAfterEnding {
    @JsonProperty("decision")
    DECISION,
    @JsonProperty("by-order")
    BY_ORDER,
    @JsonProperty("at-eighteen")
    AT_EIGHTEEN
}
