package org.indelible.query.accessrequests;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestEvent;
import org.indelible.events.accessrequests.AccessRequestExtended;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.ClarificationReceived;
import org.indelible.events.accessrequests.RequesterIdentityConfirmed;

/** What a request waits for. */
public enum AccessRequestState {
    /** Until somebody knows who asks. */
    @JsonProperty("waits-for-identity")
    WAITS_FOR_IDENTITY,
    /** Until whoever asked says what they mean; the clock stands. */
    @JsonProperty("waits-for-clarification")
    WAITS_FOR_CLARIFICATION,
    @JsonProperty("waits-for-answer")
    WAITS_FOR_ANSWER,
    @JsonProperty("closed")
    CLOSED;

    static AccessRequestState after(AccessRequestEvent event, AccessRequestState before) {
        return switch (event) {
            case AccessRequestReceived received -> received.identityKnown() ? WAITS_FOR_ANSWER : WAITS_FOR_IDENTITY;
            case RequesterIdentityConfirmed _ ->
                before == WAITS_FOR_CLARIFICATION ? WAITS_FOR_CLARIFICATION : WAITS_FOR_ANSWER;
            case ClarificationAsked _ -> WAITS_FOR_CLARIFICATION;
            case ClarificationReceived _ -> WAITS_FOR_ANSWER;
            case AccessRequestExtended _ -> before;
            case AccessRequestClosed _ -> CLOSED;
        };
    }
}
