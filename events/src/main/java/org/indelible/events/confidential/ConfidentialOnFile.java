package org.indelible.events.confidential;

/** Whether anything of a file is withheld from anybody, and whether a manager has looked at why (HCC-8.2). */
public enum ConfidentialOnFile {
    NOTHING,
    /** Of all that is withheld, a manager has reviewed the ground at least once. */
    REVIEWED,
    /** Something is withheld on a ground that nobody has reviewed. */
    NEVER_REVIEWED
}
