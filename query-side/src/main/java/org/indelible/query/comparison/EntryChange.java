package org.indelible.query.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to an entry between the two moments. */
public enum EntryChange {
    @JsonProperty("added")
    ADDED,
    /** A draft was saved again. */
    @JsonProperty("revised")
    REVISED,
    @JsonProperty("finalised")
    FINALISED,
    /** Somebody disputed it. */
    @JsonProperty("disputed")
    DISPUTED,
    /** A dispute about it was considered in an arena. */
    @JsonProperty("dispute-considered")
    DISPUTE_CONSIDERED
}
