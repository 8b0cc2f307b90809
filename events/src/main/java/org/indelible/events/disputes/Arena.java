package org.indelible.events.disputes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a disputed fact is considered again (HCC-5.8). */
public enum Arena {
    @JsonProperty("future-assessments")
    FUTURE_ASSESSMENTS,
    @JsonProperty("plans")
    PLANS,
    @JsonProperty("child-protection-conferences")
    CHILD_PROTECTION_CONFERENCES,
    @JsonProperty("review-meetings")
    REVIEW_MEETINGS,
    @JsonProperty("other")
    OTHER
}
