package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The categories of entitlement to leaving care services (HCC-12.14). */
public enum LeavingCareCategory {
    @JsonProperty("none")
    NONE,
    @JsonProperty("eligible")
    ELIGIBLE,
    @JsonProperty("relevant")
    RELEVANT,
    @JsonProperty("former-relevant")
    FORMER_RELEVANT,
    @JsonProperty("qualifying")
    QUALIFYING
}
