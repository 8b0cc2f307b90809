package org.indelible.query.replay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an answer cannot be rebuilt as it was given. */
public enum ReplayDifference {
    /** Something that was shown has been destroyed by a decision that is on record. */
    @JsonProperty("destroyed-since")
    DESTROYED_SINCE,
    /** Another policy pack was in force. */
    @JsonProperty("policy-changed")
    POLICY_CHANGED,
    /** Nothing was destroyed and the policy is the same: the version of the program that answered then answers differently from this one. */
    @JsonProperty("program-changed")
    PROGRAM_CHANGED,
    /** This version of the program does not know the question. */
    @JsonProperty("question-unknown")
    QUESTION_UNKNOWN,
    /** A search or a list: it was found by tables that hold only what is so now. The disclosure names the files that were shown. */
    @JsonProperty("list-of-then")
    LIST_OF_THEN,
    /** What was shown is itself a replay; the disclosure that it names can be replayed. */
    @JsonProperty("is-a-replay")
    IS_A_REPLAY
}
