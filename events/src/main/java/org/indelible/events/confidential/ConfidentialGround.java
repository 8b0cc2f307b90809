package org.indelible.events.confidential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something may be withheld; there is no fourth ground (HCC-8.1). */
public enum ConfidentialGround {
    /** Sharing it would be likely to result in serious harm to the child or another person. */
    @JsonProperty("serious-harm")
    SERIOUS_HARM,
    /** It was given in the expectation that it would not be disclosed. */
    @JsonProperty("expectation-of-non-disclosure")
    EXPECTATION_OF_NON_DISCLOSURE,
    /** It is about a third party who expressly said that it should not be disclosed. */
    @JsonProperty("third-party-objected")
    THIRD_PARTY_OBJECTED
}
