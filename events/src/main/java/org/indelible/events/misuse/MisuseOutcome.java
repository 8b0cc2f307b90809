package org.indelible.events.misuse;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of a misuse case. */
public enum MisuseOutcome {
    /** The record was read without a work purpose. */
    @JsonProperty("misuse")
    MISUSE,
    /** There was a work purpose. */
    @JsonProperty("no-misuse")
    NO_MISUSE,
    /** It could not be found out. */
    @JsonProperty("not-established")
    NOT_ESTABLISHED
}
