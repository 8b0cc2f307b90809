package org.indelible.evidence.note;

import java.security.PrivateKey;

/** A private key together with the public half that others have pinned. Says nothing of the private half in {@link #toString()}. */
public final class SigningKey {

    private static final byte[] TRIAL = {'t', 'r', 'i', 'a', 'l'};

    private final VerifierKey verifier;
    private final PrivateKey key;

    private SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
        if (!verifier.verifies(TRIAL, sign(TRIAL))) {
            throw new RefusedNote("The private key is not the one that belongs to the public key.");
        }
    }

    /**
     * From PKCS #8 (RFC 8410), as the Java platform and OpenSSL write it.
     *
     * @throws RefusedNote if it is not an Ed25519 key, or not that of the public key
     */
    public static SigningKey ofPkcs8(VerifierKey verifier, byte[] pkcs8) {
        return new SigningKey(verifier, Ed25519.ofPkcs8(pkcs8));
    }

    /**
     * From the 32 bytes that RFC 8032 calls the private key.
     *
     * @throws RefusedNote if it has another length, or is not that of the public key
     */
    public static SigningKey ofSeed(VerifierKey verifier, byte[] seed) {
        if (seed.length != Ed25519.KEY_LENGTH) {
            throw new RefusedNote("The private key does not have the 32 bytes of an Ed25519 key.");
        }
        return new SigningKey(verifier, Ed25519.ofSeed(seed));
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The 64-byte signature; the same for the same message. */
    public byte[] sign(byte[] message) {
        return Ed25519.sign(key, message);
    }
}
