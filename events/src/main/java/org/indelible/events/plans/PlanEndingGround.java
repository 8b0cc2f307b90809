package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a plan ended: a child protection plan by a conference, or on a ground that needs none (HCC-12.13); others also by a review. */
public enum PlanEndingGround {
    @JsonProperty("conference")
    CONFERENCE,
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("eighteenth-birthday")
    EIGHTEENTH_BIRTHDAY,
    @JsonProperty("death")
    DEATH,
    @JsonProperty("accepted-by-another-authority")
    ACCEPTED_BY_ANOTHER_AUTHORITY,
    @JsonProperty("left-the-country")
    LEFT_THE_COUNTRY
}
