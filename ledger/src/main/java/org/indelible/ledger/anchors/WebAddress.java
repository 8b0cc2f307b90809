package org.indelible.ledger.anchors;

import java.net.URI;

/** Whether an address can be asked over HTTP. */
final class WebAddress {
    private WebAddress() {}

    static boolean isOne(URI url) {
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        return http && url.getHost() != null && url.getQuery() == null && url.getFragment() == null;
    }
}
