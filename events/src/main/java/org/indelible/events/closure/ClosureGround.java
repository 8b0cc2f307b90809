package org.indelible.events.closure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which path the case closes (HCC-12.9 to 12.15). */
public enum ClosureGround {
    @JsonProperty("referral-no-further-action")
    REFERRAL_NO_FURTHER_ACTION,
    @JsonProperty("referral-from-public-no-further-action")
    REFERRAL_FROM_PUBLIC_NO_FURTHER_ACTION,
    @JsonProperty("assessment-without-plan")
    ASSESSMENT_WITHOUT_PLAN,
    @JsonProperty("needs-met")
    NEEDS_MET,
    @JsonProperty("moved-away")
    MOVED_AWAY,
    @JsonProperty("special-guardianship")
    SPECIAL_GUARDIANSHIP,
    @JsonProperty("care-leaver")
    CARE_LEAVER,
    @JsonProperty("other")
    OTHER
}
