package org.indelible.query.access;

/** What a question reaches for; who may ask it follows from this. */
public enum Reach {
    /** The record of one file, or any part of it. */
    RECORD,
    /** The record of one file, to be taken out of the house (HCC-3.3). */
    EXPORT,
    /** The present position of one file on one page (HCC-3.1). */
    SUMMARY,
    /** Which files there are. */
    SEARCH,
    /** What the person who asks has to do. */
    OWN_WORK,
    /** What the team of the person who asks has to do. */
    TEAM_WORK,
    /** Who read or tried to read. */
    ACCESS_LOG,
    /** What somebody was shown. */
    REPLAY,
    /** Which files were opened in an emergency, and why. */
    EMERGENCIES,
    /** What stands out in the disclosure log (HCC-15.3). */
    FINDINGS,
    /** What the person who asks was asked about their own readings. */
    OWN_FINDINGS,
    /** Who asked for a record, and how far the answer is (HCC-9.3). */
    ACCESS_REQUESTS,
    /** What was destroyed, and by whose decision. */
    DESTRUCTION,
    /** Who has signed the confidentiality agreement, and who refuses to. */
    AGREEMENTS,
    /** What happened to log-ins. */
    INCIDENTS,
    /** Who is suspected of misuse. */
    MISUSE_CASES,
    /** One suspicion of misuse, with its evidence. */
    MISUSE
}
