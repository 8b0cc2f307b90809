package org.indelible.events.restriction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a file opens to named people only. */
public enum RestrictionGround {
    /** It is about an adoption (HCC-4.7). */
    @JsonProperty("adoption")
    ADOPTION,
    /** It is about an allegation against somebody who works with children (HCC-4.12). */
    @JsonProperty("allegation")
    ALLEGATION,
    /** Staff of the authority, or their families, are concerned. */
    @JsonProperty("staff-conflict")
    STAFF_CONFLICT,
    /** The case is widely known, so that curiosity is to be expected. */
    @JsonProperty("high-profile")
    HIGH_PROFILE
}
