package org.indelible.query.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which form a log is taken away. */
public enum LogForm {
    /** A table of RFC 4180. */
    @JsonProperty("csv")
    CSV,
    /** AuditEvents of FHIR R4, one a line. */
    @JsonProperty("fhir")
    FHIR
}
