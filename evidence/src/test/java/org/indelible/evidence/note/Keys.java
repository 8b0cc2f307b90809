package org.indelible.evidence.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Keys for tests. The first two are those of RFC 8032, section 7.1, tests 1 and 2; so their signatures never change. */
public final class Keys {

    private Keys() {}

    /** The key that ledgers sign with in samples. */
    public static SigningKey ledger() {
        return ofSeed(
                "demo.indelible.example",
                SignatureType.NOTE,
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    /** The key that witnesses sign with in samples. */
    public static SigningKey witness() {
        return ofSeed(
                "witness.example/w1",
                SignatureType.COSIGNATURE,
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    }

    /** A key that nobody has seen before. */
    public static SigningKey fresh(String name, SignatureType type) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] spki = pair.getPublic().getEncoded();
            byte[] bare = Arrays.copyOfRange(spki, spki.length - 32, spki.length);
            return SigningKey.ofPkcs8(
                    new VerifierKey(name, type, bare), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey ofSeed(String name, SignatureType type, String seed, String publicKey) {
        return SigningKey.ofSeed(
                new VerifierKey(name, type, HexFormat.of().parseHex(publicKey)),
                HexFormat.of().parseHex(seed));
    }

    static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
