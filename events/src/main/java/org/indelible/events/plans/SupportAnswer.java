package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a care leaver answered when asked whether support should go on (HCC-12.15). */
public enum SupportAnswer {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO,
    @JsonProperty("undecided")
    UNDECIDED
}
