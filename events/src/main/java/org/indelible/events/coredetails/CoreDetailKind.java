package org.indelible.events.coredetails;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** The core details that every child's record holds (HCC-6.1). */
public enum CoreDetailKind {
    @JsonProperty("full-name")
    FULL_NAME,
    @JsonProperty("date-of-birth")
    DATE_OF_BIRTH,
    @JsonProperty("ethnicity")
    ETHNICITY,
    @JsonProperty("religion")
    RELIGION,
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("immigration-status")
    IMMIGRATION_STATUS,
    @JsonProperty("nationality")
    NATIONALITY,
    @JsonProperty("gender")
    GENDER,
    @JsonProperty("disability")
    DISABILITY,
    @JsonProperty("identification-number")
    IDENTIFICATION_NUMBER,
    /** Where the person lives; another one is a change of circumstances (HCC-6.13). */
    @JsonProperty("address")
    ADDRESS,
    @JsonProperty("parental-responsibility")
    PARENTAL_RESPONSIBILITY,
    @JsonProperty("close-relationship")
    CLOSE_RELATIONSHIP,
    /** Early help also records the school, with the dates on and off roll. */
    @JsonProperty("school")
    SCHOOL;

    private static final Set<CoreDetailKind> SEVERAL = EnumSet.of(
            LANGUAGE, NATIONALITY, DISABILITY, IDENTIFICATION_NUMBER, PARENTAL_RESPONSIBILITY, CLOSE_RELATIONSHIP);

    /** Whether several values can hold at the same time; otherwise a new value ends the one before it. */
    public boolean severalAtOnce() {
        return SEVERAL.contains(this);
    }
}
