package org.indelible.ledger.sealing;

/** Why an event's row cannot be what was appended. */
public enum Mismatch {
    /** The columns hold what no header can. */
    HEADER_MALFORMED,
    /** The header made of the columns does not hash to the event hash beside them. */
    HASH_DIFFERS,
    /** The previous hash is not the event hash of the stream's event before. */
    CHAIN_BROKEN,
    /** The stream has no event before this one. */
    PREDECESSOR_MISSING,
    /** The event was sealed under another hash than its row holds now, or its row no longer hashes to it. */
    SEALED_EVENT_CHANGED
}
