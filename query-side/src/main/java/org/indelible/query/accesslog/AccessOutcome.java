package org.indelible.query.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** What came of an attempt. */
public enum AccessOutcome {
    @JsonProperty("disclosed")
    DISCLOSED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("command-refused")
    COMMAND_REFUSED,
    /** The event is there; its key was destroyed. */
    @JsonProperty("destroyed")
    DESTROYED;

    /** As it is written and stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AccessOutcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such outcome: " + code));
    }
}
