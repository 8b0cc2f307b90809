package org.indelible.events.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what somebody approved that looking after ceases, each with the authority of those before (HCC-12.14). */
public enum Regulation39Approver {
    @JsonProperty("manager")
    MANAGER,
    /** Approves where the child was looked after for 20 working days or more. */
    @JsonProperty("nominated-officer")
    NOMINATED_OFFICER,
    /** Approves where the child is 16 or 17 and not in care. */
    @JsonProperty("director")
    DIRECTOR;

    /** Whether this approval is enough where the other is asked for. */
    public boolean suffices(Regulation39Approver asked) {
        return compareTo(asked) >= 0;
    }
}
