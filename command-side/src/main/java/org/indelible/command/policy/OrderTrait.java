package org.indelible.command.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a kind of court order means for the file. */
public enum OrderTrait {
    /** The file does not close while it is in force (HCC-12.11). */
    @JsonProperty("ends-before-closure")
    ENDS_BEFORE_CLOSURE,
    /** The child is looked after while it is in force (HCC-12.14). */
    @JsonProperty("looked-after")
    LOOKED_AFTER,
    /** The file closes when it is made, unless ongoing support is agreed (HCC-12.12). */
    @JsonProperty("closes-file")
    CLOSES_FILE
}
