package org.indelible.events.destruction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something is destroyed; the law that it rests on is a term of the policy pack. */
public enum DestructionGround {
    /** The longest period that applies to the file has ended (HCC-13.2). */
    @JsonProperty("retention-ended")
    RETENTION_ENDED,
    /** The entry was filed on the wrong child (HCC-5.7). */
    @JsonProperty("misfiled")
    MISFILED,
    /** The authority may not hold what the entry says (HCC-5.7). */
    @JsonProperty("unlawfully-held")
    UNLAWFULLY_HELD
}
