package org.indelible.query.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of an attempt. */
public enum AccessOutcome {
    @JsonProperty("disclosed")
    DISCLOSED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("command-refused")
    COMMAND_REFUSED,
    /** The event is there; its key was destroyed. */
    @JsonProperty("destroyed")
    DESTROYED
}
