package org.indelible.evidence.audit;

/** What saw that something is wrong. */
public enum AuditLayer {
    /** The checkpoint, and that it extends the one of the audit before. */
    HISTORY,
    /** The tiles of hashes, under the root that the checkpoint signs. */
    TILES,
    /** The entries, under the tiles. */
    ENTRIES,
    /** What an entry says: it must be the header of an event of this ledger. */
    HEADERS,
    /** That the events of each stream follow each other. */
    CHAINS,
    /** How the streams end, as the ledger states it. */
    COMPLETENESS,
    /** Who may do what in the database: its grants, owners, triggers and settings. */
    RIGHTS
}
