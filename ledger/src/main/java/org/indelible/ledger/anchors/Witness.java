package org.indelible.ledger.anchors;

import java.net.URI;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.indelible.evidence.note.VerifierKey;

/**
 * Somebody else who cosigns.
 *
 * @param key from a source that is trusted
 * @param url the prefix that {@code /add-checkpoint} is added to
 */
public record Witness(VerifierKey key, URI url) {
    /**
     * Names one.
     *
     * @throws RefusedNote if it is not a witness's key or not an HTTP address
     */
    public Witness {
        if (key.type() != SignatureType.COSIGNATURE) {
            throw new RefusedNote("The key " + key.name() + " is for notes, not for cosignatures.");
        }
        if (!WebAddress.isOne(url)) {
            throw new RefusedNote("The address of the witness " + key.name() + " is not one of HTTP or HTTPS.");
        }
    }

    URI addCheckpoint() {
        return URI.create(url.toString().replaceAll("/+$", "") + "/add-checkpoint");
    }
}
