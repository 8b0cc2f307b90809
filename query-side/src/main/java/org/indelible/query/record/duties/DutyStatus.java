package org.indelible.query.record.duties;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a duty is still owed. */
public enum DutyStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("met")
    MET,
    @JsonProperty("waived")
    WAIVED
}
