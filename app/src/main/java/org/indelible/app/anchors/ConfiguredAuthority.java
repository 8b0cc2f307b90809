package org.indelible.app.anchors;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.indelible.app.settings.Settings;
import org.indelible.ledger.anchors.TimestampAuthority;
import org.jspecify.annotations.Nullable;

/** The time-stamping authority that the settings name. */
public final class ConfiguredAuthority {
    private ConfiguredAuthority() {}

    /**
     * Reads it; asks nobody.
     *
     * @return null if none is named
     * @throws IllegalArgumentException with a sentence that names the environment variable
     */
    public static @Nullable TimestampAuthority of(Settings.Timestamp timestamp) {
        String url = timestamp.url();
        if (url == null || url.isBlank()) {
            return null;
        }
        if (!timestamp.every().isPositive()) {
            throw new IllegalArgumentException("INDELIBLE_ANCHORS_TIMESTAMP_EVERY is no time between two timestamps");
        }
        Path pinned = timestamp.certificate();
        @Nullable X509Certificate certificate = pinned == null ? null : certificate(pinned);
        try {
            return new TimestampAuthority(URI.create(url.strip()), certificate);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("INDELIBLE_ANCHORS_TIMESTAMP_URL is wrong: " + e.getMessage(), e);
        }
    }

    private static X509Certificate certificate(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException(
                    "INDELIBLE_ANCHORS_TIMESTAMP_CERTIFICATE is no certificate that can be read: " + file, e);
        }
    }
}
