package org.indelible.ledger.repository;

/** Why a snapshot that is there is not used. */
public enum SnapshotFault {
    /** Another program took it, whose states may be others. */
    OTHER_FORMAT,
    /** The event that it names is not on the stream. */
    OTHER_HISTORY,
    /** It was not encrypted under the stream's key for this place, or was changed since. */
    NOT_AUTHENTIC,
    /** What it holds is no state. */
    NOT_READABLE
}
