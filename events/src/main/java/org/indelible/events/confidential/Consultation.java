package org.indelible.events.confidential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the originator could be asked before confidential information is shared (HCC-8.3). */
public enum Consultation {
    /** They were asked, and what they said is recorded. */
    @JsonProperty("consulted")
    CONSULTED,
    /** They could not be asked; the steps that were taken are recorded. */
    @JsonProperty("steps-taken")
    STEPS_TAKEN
}
