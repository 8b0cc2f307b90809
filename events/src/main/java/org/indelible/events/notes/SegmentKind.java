package org.indelible.events.notes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a segment is (HCC-2.2), apart from where it came from. */
public enum SegmentKind {
    @JsonProperty("fact")
    FACT,
    @JsonProperty("opinion")
    OPINION,
    @JsonProperty("assessment")
    ASSESSMENT,
    @JsonProperty("analysis")
    ANALYSIS,
    @JsonProperty("professional-judgement")
    PROFESSIONAL_JUDGEMENT,
    @JsonProperty("decision")
    DECISION
}
