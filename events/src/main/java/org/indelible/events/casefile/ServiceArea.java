package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The service that holds the file: what the policy calls LCS, EHM and the 0-25 Together Service. */
public enum ServiceArea {
    /** Statutory children's social care. */
    @JsonProperty("statutory")
    STATUTORY,
    /** Early help. */
    @JsonProperty("early-help")
    EARLY_HELP,
    /** The 0-25 Together Service. */
    @JsonProperty("together-0-25")
    TOGETHER_0_25
}
