package org.indelible.query.coredetails;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.indelible.events.coredetails.CoreDetailKind;

/**
 * A core detail that the record must hold, and whether it does.
 *
 * @param clause the clause that asks for it
 * @param outstanding whether it has still to be obtained
 */
public record CheckedDetail(CoreDetailKind kind, String clause, Standing standing, boolean outstanding) {
    /** What the record says of it. */
    public enum Standing {
        @JsonProperty("held")
        HELD,
        /** It says that the detail is not stated, and why (HCC-6.3). */
        @JsonProperty("not-stated")
        NOT_STATED,
        /** It says that nobody has obtained it. */
        @JsonProperty("not-yet-obtained")
        NOT_YET_OBTAINED,
        /** It says nothing, and need not: before birth, or after a loss (HCC-6.2). */
        @JsonProperty("not-asked")
        NOT_ASKED,
        @JsonProperty("missing")
        MISSING
    }
}
