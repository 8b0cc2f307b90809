package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of court order that decide over closure (HCC-12.11, 12.12). */
public enum OrderKind {
    @JsonProperty("supervision")
    SUPERVISION,
    @JsonProperty("care")
    CARE,
    @JsonProperty("interim-care")
    INTERIM_CARE,
    @JsonProperty("placement")
    PLACEMENT,
    @JsonProperty("special-guardianship")
    SPECIAL_GUARDIANSHIP,
    @JsonProperty("adoption")
    ADOPTION,
    @JsonProperty("child-arrangements")
    CHILD_ARRANGEMENTS
}
