package org.indelible.events.closure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a step was answered: done, not applicable (none involved, not moving), or impossible with a manager's reason. */
public enum ClosureAnswer {
    @JsonProperty("done")
    DONE,
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,
    @JsonProperty("cannot-be-done")
    CANNOT_BE_DONE
}
