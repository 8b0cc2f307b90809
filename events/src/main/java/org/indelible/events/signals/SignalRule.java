package org.indelible.events.signals;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The rules by which readings stand out; stored with each finding, so a code keeps its meaning for ever. */
public enum SignalRule {
    /** Let in by a role alone, for a purpose that claims work with the child. */
    @JsonProperty("no-relationship")
    NO_RELATIONSHIP("no-relationship"),
    /** The file bears the reader's own name. */
    @JsonProperty("own-record")
    OWN_RECORD("own-record"),
    /** The file is of the address at which a file in the reader's own name is. */
    @JsonProperty("same-address")
    SAME_ADDRESS("same-address"),
    /** The file bears the reader's surname. */
    @JsonProperty("same-surname")
    SAME_SURNAME("same-surname"),
    /** The file had been closed for a while. */
    @JsonProperty("closed-file")
    CLOSED_FILE("closed-file"),
    /** The file is restricted, or high profile. */
    @JsonProperty("restricted-file")
    RESTRICTED_FILE("restricted-file"),
    /** Let in shortly after having been refused. */
    @JsonProperty("after-refusal")
    AFTER_REFUSAL("after-refusal"),
    /** More files in a day than the person usually reads. */
    @JsonProperty("unusual-volume")
    UNUSUAL_VOLUME("unusual-volume"),
    /** At a time at which the person does not usually read. */
    @JsonProperty("unusual-hours")
    UNUSUAL_HOURS("unusual-hours"),
    /** Many files read, and nothing recorded on any of them. */
    @JsonProperty("browsing")
    BROWSING("browsing");

    private final String code;

    SignalRule(String code) {
        this.code = code;
    }

    /** The stable code, as it is stored and answered. */
    public String code() {
        return code;
    }
}
