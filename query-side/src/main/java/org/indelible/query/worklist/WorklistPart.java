package org.indelible.query.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of a worklist. */
public enum WorklistPart {
    /** Notes that are not final (HCC-2.1). */
    @JsonProperty("unfinalised")
    UNFINALISED,
    /** What was due before today. */
    @JsonProperty("late")
    LATE,
    /** Duties. */
    @JsonProperty("due")
    DUE
}
