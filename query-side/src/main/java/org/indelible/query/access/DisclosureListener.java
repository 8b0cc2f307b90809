package org.indelible.query.access;

/** Told what became of questions; for metrics, so it is told the names of questions, purposes and codes only. */
public interface DisclosureListener {
    /** An answer was put on record, for a purpose of the policy pack. */
    default void disclosed(String query, String purpose) {}

    /** A refusal was put on record, among others for this reason. */
    default void refused(String query, RefusalCode code) {}

    /** Nothing could be put on record, so nothing was shown. */
    default void unrecorded(String query) {}
}
