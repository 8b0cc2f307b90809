package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a child protection plan ended (HCC-12.13): by a conference, or on a ground that needs none. */
public enum PlanEndingGround {
    @JsonProperty("conference")
    CONFERENCE,
    @JsonProperty("eighteenth-birthday")
    EIGHTEENTH_BIRTHDAY,
    @JsonProperty("death")
    DEATH,
    @JsonProperty("accepted-by-another-authority")
    ACCEPTED_BY_ANOTHER_AUTHORITY,
    @JsonProperty("left-the-country")
    LEFT_THE_COUNTRY
}
