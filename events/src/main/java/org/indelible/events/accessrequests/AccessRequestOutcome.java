package org.indelible.events.accessrequests;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an access request ended. */
public enum AccessRequestOutcome {
    /** The record, or what may be shown of it, was given to whoever asked. */
    @JsonProperty("released")
    RELEASED,
    @JsonProperty("refused")
    REFUSED,
    /** Whoever asked asks no longer. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
