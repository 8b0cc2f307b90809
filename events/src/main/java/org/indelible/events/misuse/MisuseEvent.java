package org.indelible.events.misuse;

/** A fact in the stream of one misuse case. */
public sealed interface MisuseEvent permits MisuseReported, AccessLogAttached, MisuseCaseConcluded {
    /** The case. */
    MisuseCaseId misuse();
}
