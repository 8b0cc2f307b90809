package org.indelible.events.closure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The closure steps that are recorded answers (HCC-12.1 to 12.6, 12.9, 13.1); the others are facts of their own. */
public enum ClosureStep {
    /** HCC-12.1. */
    @JsonProperty("closing-summary")
    CLOSING_SUMMARY,
    /** HCC-12.1, early help. */
    @JsonProperty("consent")
    CONSENT,
    /** HCC-12.1, early help. */
    @JsonProperty("manager-authorisation")
    MANAGER_AUTHORISATION,
    /** HCC-12.2. */
    @JsonProperty("chronology-decision")
    CHRONOLOGY_DECISION,
    /** HCC-12.4, in writing, with any support that remains. */
    @JsonProperty("family-informed")
    FAMILY_INFORMED,
    /** HCC-12.5. */
    @JsonProperty("organisations-informed")
    ORGANISATIONS_INFORMED,
    /** HCC-12.6. */
    @JsonProperty("cross-boundary")
    CROSS_BOUNDARY,
    /** HCC-12.9. */
    @JsonProperty("referrer-feedback")
    REFERRER_FEEDBACK,
    /** HCC-12.9, the feedback to a member of the public keeps the confidentiality of child and family. */
    @JsonProperty("public-feedback-confidential")
    PUBLIC_FEEDBACK_CONFIDENTIAL,
    /** HCC-13.1. */
    @JsonProperty("good-order")
    GOOD_ORDER
}
