package org.indelible.query.record.entries;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry is. */
public enum EntryKind {
    @JsonProperty("case-note")
    CASE_NOTE,
    @JsonProperty("case-summary")
    CASE_SUMMARY,
    @JsonProperty("management-decision")
    MANAGEMENT_DECISION,
    @JsonProperty("document")
    DOCUMENT
}
