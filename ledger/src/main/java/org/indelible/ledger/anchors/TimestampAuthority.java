package org.indelible.ledger.anchors;

import java.net.URI;
import java.security.cert.X509Certificate;
import org.indelible.evidence.note.RefusedNote;
import org.jspecify.annotations.Nullable;

/**
 * A time-stamping authority.
 *
 * @param url where it answers over HTTP (RFC 3161, section 3.4)
 * @param pinned its certificate, or that of the authority that issued it; null to take whichever it shows, which anybody could make
 */
public record TimestampAuthority(URI url, @Nullable X509Certificate pinned) {
    /**
     * Names one.
     *
     * @throws RefusedNote if it is not an HTTP address
     */
    public TimestampAuthority {
        if (!WebAddress.isOne(url)) {
            throw new RefusedNote("The address of the time-stamping authority is not one of HTTP or HTTPS.");
        }
    }
}
