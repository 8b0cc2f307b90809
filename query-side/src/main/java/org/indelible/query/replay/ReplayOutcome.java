package org.indelible.query.replay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the answer that was rebuilt compares with the one that was given. */
public enum ReplayOutcome {
    /** The digest is that of the disclosure: this is what was shown, to the byte. */
    @JsonProperty("same")
    SAME,
    /** Rebuilt, but not what was shown. */
    @JsonProperty("different")
    DIFFERENT,
    @JsonProperty("not-rebuilt")
    NOT_REBUILT
}
