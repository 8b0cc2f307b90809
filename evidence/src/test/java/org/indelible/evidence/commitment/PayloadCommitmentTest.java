package org.indelible.evidence.commitment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.JsonValues;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;
import org.indelible.evidence.merkle.MerkleRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadCommitmentTest {

    private static final byte[] SECRET = HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));

    @Test
    void a_payload_is_cut_into_its_values_in_document_order_and_its_texts_into_words() {
        List<String> leaves = cut(
                "{\"id\":\"n-1\",\"text\":\" Seen at\\nhome.\",\"n\":[7,true,false,null,[],{}],\"to\":{\"name\":\"\"}}");

        assertThat(leaves)
                .containsExactly(
                        "/id 0 STRING n-1",
                        "/text 0 TEXT_PART  ",
                        "/text 1 TEXT_PART Seen",
                        "/text 2 TEXT_PART  ",
                        "/text 3 TEXT_PART at",
                        "/text 4 TEXT_PART \n",
                        "/text 5 TEXT_PART home.",
                        "/n/0 0 INTEGER 7",
                        "/n/1 0 TRUE ",
                        "/n/2 0 FALSE ",
                        "/n/3 0 NULL ",
                        "/n/4 0 EMPTY_ARRAY ",
                        "/n/5 0 EMPTY_OBJECT ",
                        "/to/name 0 STRING ");
    }

    /** Written out by hand from the definition, with AES-256 in counter mode from {@code openssl enc -aes-256-ctr}. */
    @Test
    void the_root_of_one_value_is_the_definition_written_out() {
        byte[] salt = HexFormat.of().parseHex("b1851e1d5fb5fbec1310eef49e3b70f9");
        byte[] inner = Sha256.of(salt, new byte[] {'i', '7'});
        byte[] leaf = Sha256.of(new byte[] {0, 0, 0, 0, 2, '/', 'a', 0, 0, 0, 0}, inner);

        assertThat(PayloadCommitment.root(SECRET, json("{\"a\":7}"))).isEqualTo(leaf);
    }

    @Test
    void salts_are_consecutive_slices_of_the_keystream() {
        List<Leaf> leaves = PayloadCommitment.leaves(SECRET, json("[1,2]"));

        assertThat(leaves.get(0).salt()).asHexString().isEqualToIgnoringCase("b1851e1d5fb5fbec1310eef49e3b70f9");
        assertThat(leaves.get(1).salt()).asHexString().isEqualToIgnoringCase("a134edd8a777da2a5b7b67e3f607104c");
    }

    @Test
    void a_withheld_leaf_still_proves_its_place() {
        List<Leaf> leaves = PayloadCommitment.leaves(SECRET, json("{\"a\":\"one two\",\"b\":3}"));
        Leaf withheld = leaves.get(2);
        List<byte[]> hashes = leaves.stream()
                .map(leaf -> leaf.equals(withheld) ? Leaf.hash("/a", 2, withheld.inner()) : leaf.hash())
                .toList();

        assertThat(MerkleRoot.of(hashes))
                .isEqualTo(PayloadCommitment.root(SECRET, json("{\"a\":\"one two\",\"b\":3}")));
    }

    @Property
    void the_root_is_over_the_hashes_of_the_leaves(@ForAll("payloads") JsonValue payload) {
        List<byte[]> hashes = leaves(payload).stream().map(Leaf::hash).toList();

        assertThat(PayloadCommitment.root(SECRET, StrictJson.write(payload))).isEqualTo(MerkleRoot.of(hashes));
    }

    @Test
    void the_root_of_long_words_in_any_script_and_of_more_salts_than_are_made_at_once_is_over_the_same_leaves() {
        byte[] json = json(
                "{\"a\":\"" + "\u00e9\u20ac\ud83d\ude00".repeat(40) + " x".repeat(200) + "\",\"b\":{\"c\":[\"y z\"]}}");

        assertThat(PayloadCommitment.root(SECRET, json))
                .isEqualTo(MerkleRoot.of(PayloadCommitment.leaves(SECRET, json).stream()
                        .map(Leaf::hash)
                        .toList()));
    }

    @Test
    void white_space_between_tokens_and_the_way_of_escaping_do_not_count() {
        assertThat(PayloadCommitment.root(SECRET, json(" { \"\\u0061\" : \"\\u00e9\\/\" } ")))
                .isEqualTo(PayloadCommitment.root(SECRET, json("{\"a\":\"\u00e9/\"}")));
    }

    @Test
    void another_secret_gives_another_root() {
        assertThat(PayloadCommitment.root(new byte[32], json("1")))
                .isNotEqualTo(PayloadCommitment.root(SECRET, json("1")));
    }

    @Test
    void a_secret_of_another_length_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PayloadCommitment.root(new byte[16], json("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "a b", "", "a/b", "a~b", "-a", "\u00e9"})
    void a_member_name_that_is_not_a_schema_name_is_refused(String name) {
        assertThatExceptionOfType(MalformedJson.class)
                .isThrownBy(() -> PayloadCommitment.root(SECRET, json("{\"" + name + "\":1}")))
                .withMessage("a member name in a payload is not a schema name");
    }

    @Property
    void two_payloads_have_the_same_leaves_only_if_they_are_the_same(
            @ForAll("payloads") JsonValue one, @ForAll("payloads") JsonValue other) {
        boolean same = written(one).equals(written(other));

        assertThat(leaves(one).equals(leaves(other))).isEqualTo(same);
    }

    @Property
    void the_parts_of_a_text_concatenate_to_the_text(@ForAll("texts") String text) {
        String joined = leaves(new JsonValue.StringValue(text)).stream()
                .map(Leaf::value)
                .collect(Collectors.joining());

        assertThat(joined).isEqualTo(text);
    }

    @Provide
    Arbitrary<JsonValue> payloads() {
        Arbitrary<String> names = Arbitraries.of("a", "b", "a.0");
        return JsonValues.any(names, texts());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", " ", "7", "true", "a", "a b", " a", "a  b", "a\u00a0b", "\u2028", "a\nb c");
    }

    private static List<Leaf> leaves(JsonValue payload) {
        return PayloadCommitment.leaves(SECRET, StrictJson.write(payload));
    }

    private static String written(JsonValue value) {
        return new String(StrictJson.write(value), UTF_8);
    }

    private static List<String> cut(String payload) {
        return PayloadCommitment.leaves(SECRET, json(payload)).stream()
                .map(leaf -> leaf.pointer() + ' ' + leaf.part() + ' ' + leaf.type() + ' ' + leaf.value())
                .toList();
    }

    private static byte[] json(String text) {
        return text.getBytes(UTF_8);
    }
}
