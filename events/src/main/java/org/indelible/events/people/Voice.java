package org.indelible.events.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose words a text holds; verbatim where the voice is not the worker's (HCC-7.2). */
public enum Voice {
    @JsonProperty("worker")
    WORKER,
    @JsonProperty("child")
    CHILD,
    @JsonProperty("young-person")
    YOUNG_PERSON,
    @JsonProperty("parent")
    PARENT,
    @JsonProperty("carer")
    CARER,
    @JsonProperty("other")
    OTHER
}
