package org.indelible.events.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a file is about (HCC-1.1). */
public enum FileKind {
    @JsonProperty("child")
    CHILD,
    @JsonProperty("adult")
    ADULT,
    @JsonProperty("carer")
    CARER
}
