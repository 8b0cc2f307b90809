package org.indelible.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningKeyTest {

    /** RFC 8032, section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void signatures_are_those_of_rfc_8032(String seed, String publicKey, String message, String signature) {
        SigningKey key = Keys.ofSeed("a", SignatureType.NOTE, seed, publicKey);
        byte[] signed = HexFormat.of().parseHex(message);

        assertThat(key.sign(signed)).asHexString().isEqualToIgnoringCase(signature);
        assertThat(key.verifier().verifies(signed, HexFormat.of().parseHex(signature)))
                .isTrue();
    }

    @Property(tries = 200)
    void any_changed_bit_of_a_signature_fails(@ForAll @IntRange(max = 511) int bit) {
        byte[] message = {1, 2, 3};
        byte[] signature = Keys.ledger().sign(message);
        signature[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(Keys.ledger().verifier().verifies(message, signature)).isFalse();
    }

    @Test
    void signatures_of_another_length_and_keys_that_are_no_point_verify_nothing() {
        byte[] noPoint = HexFormat.of().parseHex("ff".repeat(32));

        assertThat(Keys.ledger().verifier().verifies(new byte[1], new byte[63])).isFalse();
        assertThat(new VerifierKey("a", SignatureType.NOTE, noPoint).verifies(new byte[1], new byte[64]))
                .isFalse();
    }

    @Test
    void a_private_key_that_is_not_that_of_the_public_key_is_refused() {
        VerifierKey other = Keys.ledger().verifier();

        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> SigningKey.ofSeed(other, new byte[32]))
                .withMessage("The private key is not the one that belongs to the public key.");
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> SigningKey.ofSeed(other, new byte[31]));
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> SigningKey.ofPkcs8(other, new byte[48]));
    }
}
