package org.indelible.query.record.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the file is open; unknown where the events that tell were destroyed or lie after the viewpoint. */
public enum FileStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("unknown")
    UNKNOWN
}
