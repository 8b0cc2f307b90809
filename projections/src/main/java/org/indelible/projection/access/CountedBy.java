package org.indelible.projection.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The spans of London days by which access events are counted. */
public enum CountedBy {
    @JsonProperty("day")
    DAY("day"),
    /** From Monday on. */
    @JsonProperty("week")
    WEEK("week"),
    @JsonProperty("month")
    MONTH("month");

    private final String unit;

    CountedBy(String unit) {
        this.unit = unit;
    }

    /** As the database names it. */
    String unit() {
        return unit;
    }
}
