package org.indelible.events.confidential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a manager found when the ground was reviewed (HCC-8.2). */
public enum GroundFinding {
    /** It goes on being withheld until the next review. */
    @JsonProperty("still-valid")
    STILL_VALID,
    /** It is to be lifted, once the originator is consulted. */
    @JsonProperty("no-longer-valid")
    NO_LONGER_VALID
}
