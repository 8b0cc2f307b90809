package org.indelible.projection.signals;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of a finding. */
public enum FindingState {
    /** Nobody has acted on it. */
    @JsonProperty("open")
    OPEN("open"),
    /** The person concerned was asked. */
    @JsonProperty("asked")
    ASKED("asked"),
    /** The person concerned answered. */
    @JsonProperty("replied")
    REPLIED("replied"),
    /** There is nothing in it. */
    @JsonProperty("dismissed")
    DISMISSED("dismissed"),
    /** It became a misuse case. */
    @JsonProperty("escalated")
    ESCALATED("escalated");

    private final String code;

    FindingState(String code) {
        this.code = code;
    }

    /** As it is stored. */
    String code() {
        return code;
    }
}
