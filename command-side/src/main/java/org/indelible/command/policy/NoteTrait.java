package org.indelible.command.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a type of note is besides its name, and so which rules apply to it. */
public enum NoteTrait {
    /** A contact: who was present or seen is recorded (HCC-6.10). */
    @JsonProperty("contact")
    CONTACT,
    /** A visit: whether the child was seen, and seen alone, is recorded (HCC-6.12). */
    @JsonProperty("visit")
    VISIT,
    /** A supervision note, which only the supervisor finalises (HCC-5.15). */
    @JsonProperty("supervision")
    SUPERVISION,
    /** Significant for the chronology (HCC-6.8). */
    @JsonProperty("significant")
    SIGNIFICANT,
    /** Accepted after closure, whenever it happened (HCC-12.16). */
    @JsonProperty("after-closure")
    AFTER_CLOSURE
}
