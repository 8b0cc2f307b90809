package org.indelible.evidence.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) of the Java platform, with keys as bare bytes; the prefixes are those of RFC 8410. */
final class Ed25519 {

    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;

    private static final String NAME = "Ed25519";
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PRIVATE_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    /** Bytes that are no signature, and keys that are no point of the curve, verify nothing. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_LENGTH) {
            return false;
        }
        Signature check = algorithm();
        try {
            check.initVerify(keys().generatePublic(new X509EncodedKeySpec(Concatenation.of(PUBLIC_PREFIX, publicKey))));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        Signature signature = algorithm();
        try {
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The private key cannot sign", e);
        }
    }

    static PrivateKey ofSeed(byte[] seed) {
        return ofPkcs8(Concatenation.of(PRIVATE_PREFIX, seed));
    }

    static PrivateKey ofPkcs8(byte[] pkcs8) {
        try {
            return keys().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new RefusedNote("The private key is not an Ed25519 key in PKCS #8.");
        }
    }

    private static Signature algorithm() {
        try {
            return Signature.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks Ed25519", e);
        }
    }

    private static KeyFactory keys() {
        try {
            return KeyFactory.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java platform lacks Ed25519", e);
        }
    }
}
