package org.indelible.ledger.anchors;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.indelible.evidence.digest.Sha256;
import org.jspecify.annotations.Nullable;

/** One request for a timestamp (RFC 3161), and the verification of its reply: imprint, nonce, signature, and that the certificate is for time-stamping and is the pinned one. */
final class TimestampQuestion {
    private static final int NONCE_BITS = 64;
    /** So much two clocks may differ. */
    private static final Duration FAST = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeStampRequest request;

    private TimestampQuestion(TimeStampRequest request) {
        this.request = request;
    }

    /** About these bytes, by their SHA-256, with a nonce of its own. */
    static TimestampQuestion about(byte[] bytes) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return new TimestampQuestion(
                generator.generate(TSPAlgorithms.SHA256, Sha256.of(bytes), new BigInteger(NONCE_BITS, RANDOM)));
    }

    /** DER. */
    byte[] bytes() throws IOException {
        return request.getEncoded();
    }

    /**
     * Verifies a reply, and returns the time in it.
     *
     * @param pinned the authority's certificate or its issuer's; null to take the one in the reply
     * @param now by our clock: a timestamp is kept for ever, and none is asked for until its time has passed
     * @throws RefusedTimestamp if it is not the timestamp that was asked for, or of a time that is still to come
     */
    Instant verified(byte[] reply, @Nullable X509Certificate pinned, Instant now) throws RefusedTimestamp {
        Instant at = verified(reply, pinned);
        if (at.isAfter(now.plus(FAST))) {
            throw new RefusedTimestamp("the authority's clock is more than " + FAST.toMinutes() + " minutes ahead");
        }
        return at;
    }

    private Instant verified(byte[] reply, @Nullable X509Certificate pinned) throws RefusedTimestamp {
        try {
            TimeStampResponse response = new TimeStampResponse(reply);
            response.validate(request);
            @Nullable TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new RefusedTimestamp("the authority gave no timestamp, status " + response.getStatus());
            }
            X509CertificateHolder signer = signer(token, pinned);
            mustBeOf(signer, pinned);
            // Also that the certificate was valid at that time, and is for time-stamping and nothing else.
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return token.getTimeStampInfo().getGenTime().toInstant();
        } catch (TSPException | IOException | OperatorException | CertificateException e) {
            throw new RefusedTimestamp("the reply is not the timestamp that was asked for: " + e.getMessage());
        } catch (RuntimeException e) {
            throw new RefusedTimestamp(
                    "the reply cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static X509CertificateHolder signer(TimeStampToken token, @Nullable X509Certificate pinned)
            throws RefusedTimestamp, CertificateException {
        List<X509CertificateHolder> shown =
                new ArrayList<>(token.getCertificates().getMatches(null));
        if (pinned != null) {
            shown.add(new JcaX509CertificateHolder(pinned));
        }
        for (X509CertificateHolder certificate : shown) {
            if (token.getSID().match(certificate)) {
                return certificate;
            }
        }
        throw new RefusedTimestamp("the reply does not hold the certificate that it was signed with");
    }

    private static void mustBeOf(X509CertificateHolder signer, @Nullable X509Certificate pinned)
            throws RefusedTimestamp, CertificateException, OperatorException {
        if (pinned == null) {
            return;
        }
        X509CertificateHolder known = new JcaX509CertificateHolder(pinned);
        boolean issued = pinned.getBasicConstraints() >= 0 && signer.getIssuer().equals(known.getSubject());
        try {
            boolean verified = issued && signer.isSignatureValid(new JcaContentVerifierProviderBuilder().build(pinned));
            if (verified || signer.equals(known)) {
                return;
            }
        } catch (CertException e) {
            throw new RefusedTimestamp("the certificate in the reply cannot be verified: " + e.getMessage());
        }
        throw new RefusedTimestamp(
                "the reply is signed with another certificate than the pinned one, or one that it issued");
    }
}
