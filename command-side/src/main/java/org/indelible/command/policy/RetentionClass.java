package org.indelible.command.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a file is kept; of the classes that apply to a file the longest wins (HCC-13.2). */
public enum RetentionClass {
    /** A child who was ever looked after. */
    @JsonProperty("looked-after")
    LOOKED_AFTER,
    /** A child for whom an adoption order was made. */
    @JsonProperty("adoption")
    ADOPTION,
    /** A child who ever had a child protection plan. */
    @JsonProperty("child-protection")
    CHILD_PROTECTION,
    /** Any other child. */
    @JsonProperty("child-in-need")
    CHILD_IN_NEED,
    /** An adult who may pose a risk. */
    @JsonProperty("adult")
    ADULT,
    /** A foster carer, adopter or independent visitor. */
    @JsonProperty("carer")
    CARER
}
