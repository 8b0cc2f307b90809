package org.indelible.events.disputes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may dispute (HCC-5.8). */
public enum DisputedBy {
    @JsonProperty("child")
    CHILD,
    @JsonProperty("young-person")
    YOUNG_PERSON,
    @JsonProperty("parent")
    PARENT,
    @JsonProperty("carer")
    CARER,
    @JsonProperty("representative")
    REPRESENTATIVE
}
