package org.indelible.query.record.entries;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What no view and no export of an entry may leave out. */
public enum EntryMark {
    /** Recorded after its limit (HCC-5.1). */
    @JsonProperty("late")
    LATE,
    /** Finalised after its limit (HCC-5.5). */
    @JsonProperty("finalised-late")
    FINALISED_LATE,
    /** Recorded when the case was already closed (HCC-12.16). */
    @JsonProperty("recorded-after-closure")
    RECORDED_AFTER_CLOSURE,
    /** Brought over from an earlier system. */
    @JsonProperty("imported")
    IMPORTED,
    /** The author changed when the event happened (HCC-5.5). */
    @JsonProperty("occurred-at-changed")
    OCCURRED_AT_CHANGED,
    /** Text of it was drafted with AI, in whichever revision. */
    @JsonProperty("drafted-with-ai")
    DRAFTED_WITH_AI,
    /** Equality, diversity and inclusion were not said to be considered (HCC-2.4). */
    @JsonProperty("equality-not-considered")
    EQUALITY_NOT_CONSIDERED,
    /** Somebody whom it concerns disputes it (HCC-5.8). */
    @JsonProperty("disputed")
    DISPUTED
}
