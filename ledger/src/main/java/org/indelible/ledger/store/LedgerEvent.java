package org.indelible.ledger.store;

import java.time.Instant;
import java.util.Optional;
import org.indelible.evidence.header.EventHeader;

/** A sealed event, checked against its hash and against what was sealed. Decrypts when it is asked, and then each time. */
public final class LedgerEvent {
    private final long leafIndex;
    private final Instant sealedAt;
    private final EventRow row;
    private final Decryption decryption;

    LedgerEvent(long leafIndex, Instant sealedAt, EventRow row, Decryption decryption) {
        this.leafIndex = leafIndex;
        this.sealedAt = sealedAt;
        this.row = row;
        this.decryption = decryption;
    }

    EventRow row() {
        return row;
    }

    /** Place in the ledger's only global order. */
    public long leafIndex() {
        return leafIndex;
    }

    /** The ledger's time of sealing. */
    public Instant sealedAt() {
        return sealedAt;
    }

    /** The header, computed from the stored bytes. */
    public EventHeader header() {
        return row.header();
    }

    /** SHA-256 of the header, 32 bytes. */
    public byte[] eventHash() {
        return row.hash().clone();
    }

    public long sequence() {
        return row.header().sequence();
    }

    public String type() {
        return row.header().type();
    }

    public String revision() {
        return row.header().revision();
    }

    /** The application's time of recording, to the microsecond. */
    public Instant recordedAt() {
        return row.recordedAt();
    }

    /** Whether the payload can no longer be read by anybody. */
    public boolean destroyed() {
        return decryption.isDestroyed(row);
    }

    /** Secret and JSON of the payload, or nothing if it was destroyed. */
    public Optional<Plaintext> payload() {
        return decryption.payload(row);
    }

    /** The metadata as JSON in UTF-8; an empty object if its key was destroyed. */
    public byte[] metadata() {
        return decryption.metadata(row);
    }
}
