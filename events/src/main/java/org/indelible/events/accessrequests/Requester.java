package org.indelible.events.accessrequests;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who asks for a record. */
public enum Requester {
    /** The person whom the file is about. */
    @JsonProperty("subject")
    SUBJECT,
    /** A parent or another holder of parental responsibility, for a child. */
    @JsonProperty("parent")
    PARENT,
    /** Somebody whom the person has authorised, a solicitor for instance. */
    @JsonProperty("representative")
    REPRESENTATIVE
}
