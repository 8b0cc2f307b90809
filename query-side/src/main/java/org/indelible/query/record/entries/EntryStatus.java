package org.indelible.query.record.entries;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the entry may still change. */
public enum EntryStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("finalised")
    FINALISED
}
