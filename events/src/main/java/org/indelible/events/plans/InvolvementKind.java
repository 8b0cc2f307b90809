package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is open on the file and must end before it closes (HCC-12.7, 12.8, 4.5). */
public enum InvolvementKind {
    /** A practitioner or service involved (HCC-12.8). */
    @JsonProperty("practitioner")
    PRACTITIONER,
    /** This child's episode of the family workbook (HCC-12.7). */
    @JsonProperty("workbook-episode")
    WORKBOOK_EPISODE,
    /** A sub file of a provider or specialist team (HCC-4.5). */
    @JsonProperty("sub-file")
    SUB_FILE
}
