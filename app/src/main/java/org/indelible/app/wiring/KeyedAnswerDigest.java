package org.indelible.app.wiring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.indelible.ledger.keys.KeyedHash;
import org.indelible.query.access.AnswerDigest;

/**
 * An HMAC of the answer under a secret of its own, stored beside it where only the file's key opens it: the digest alone tells nobody
 * whether a guessed answer was the one.
 */
final class KeyedAnswerDigest implements AnswerDigest {
    private static final int SECRET = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public String of(byte[] answer) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return of(answer, secret);
    }

    @Override
    public boolean isOf(byte[] answer, String digest) {
        byte[] secret = HexFormat.of().parseHex(digest, 0, 2 * SECRET);
        return MessageDigest.isEqual(
                of(answer, secret).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** The digest of an answer under a known secret: the secret and the HMAC in hexadecimal, a colon between. */
    static String of(byte[] answer, byte[] secret) {
        HexFormat hex = HexFormat.of();
        return hex.formatHex(secret) + ":" + hex.formatHex(new KeyedHash(secret).of("answer", answer));
    }
}
