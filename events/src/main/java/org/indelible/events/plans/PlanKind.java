package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of plan. */
public enum PlanKind {
    @JsonProperty("child-in-need")
    CHILD_IN_NEED,
    @JsonProperty("child-protection")
    CHILD_PROTECTION,
    @JsonProperty("pathway")
    PATHWAY,
    @JsonProperty("adoption")
    ADOPTION
}
