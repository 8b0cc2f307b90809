package org.indelible.events.emergency;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the data protection officer found about an emergency opening. */
public enum EmergencyOutcome {
    /** There was reason to open the file. */
    @JsonProperty("justified")
    JUSTIFIED,
    /** There was none: a case of misuse (HCC-15.3). */
    @JsonProperty("not-justified")
    NOT_JUSTIFIED
}
