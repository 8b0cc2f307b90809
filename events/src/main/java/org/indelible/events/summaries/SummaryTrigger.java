package org.indelible.events.summaries;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the summary was written now (HCC-6.13). */
public enum SummaryTrigger {
    @JsonProperty("referral")
    REFERRAL,
    @JsonProperty("six-weekly")
    SIX_WEEKLY,
    @JsonProperty("change-of-circumstances")
    CHANGE_OF_CIRCUMSTANCES,
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("closing")
    CLOSING,
    @JsonProperty("transfer")
    TRANSFER
}
