package org.indelible.evidence.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.JsonValues;
import org.indelible.evidence.json.StrictJson;
import org.indelible.evidence.merkle.MerkleRoot;

/** Of a payload any leaves may be revealed and the others withheld: that gives the commitment, and nothing else does. */
class RevealedLeavesTest {
    private static final byte[] SECRET = Sha256.of(new byte[] {7});

    /** A leaf as somebody shows it: what was withheld as its hash, what was revealed as what it is. */
    private sealed interface Shown {
        byte[] hash();

        record Revealed(Leaf leaf) implements Shown {
            @Override
            public byte[] hash() {
                return leaf.hash();
            }
        }

        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Withheld(String pointer, int part, byte[] inner) implements Shown {
            @Override
            public byte[] hash() {
                return Leaf.hash(pointer, part, inner);
            }
        }
    }

    /** What may be done to a leaf that is shown. */
    enum Forgery {
        VALUE,
        TYPE,
        SALT,
        POINTER,
        PART,
        DROPPED,
        DOUBLED,
        SWAPPED
    }

    @Property(tries = 300)
    void any_subset_of_the_leaves_revealed_verifies(@ForAll("payloads") JsonValue payload, @ForAll long choice) {
        assertThat(root(shown(payload, choice))).isEqualTo(PayloadCommitment.root(SECRET, StrictJson.write(payload)));
    }

    @Property(tries = 1_000)
    void anything_else_fails(
            @ForAll("payloads") JsonValue payload,
            @ForAll long choice,
            @ForAll Forgery forgery,
            @ForAll @IntRange(min = 0, max = 1_000) int place) {
        List<Shown> leaves = shown(payload, choice);
        int at = place % leaves.size();
        switch (forgery) {
            case DROPPED -> leaves.remove(at);
            case DOUBLED -> leaves.add(at, leaves.get(at));
            case SWAPPED -> {
                if (leaves.size() == 1) return;
                leaves.add(at == 0 ? 1 : at - 1, leaves.remove(at));
            }
            case VALUE, TYPE, SALT, POINTER, PART -> leaves.set(at, forged(leaves.get(at), forgery));
        }
        assertThat(root(leaves)).isNotEqualTo(PayloadCommitment.root(SECRET, StrictJson.write(payload)));
    }

    private static List<Shown> shown(JsonValue payload, long choice) {
        List<Shown> shown = new ArrayList<>();
        for (Leaf leaf : PayloadCommitment.leaves(SECRET, StrictJson.write(payload))) {
            shown.add(
                    (choice >>> shown.size() & 1) == 1
                            ? new Shown.Revealed(leaf)
                            : new Shown.Withheld(leaf.pointer(), leaf.part(), leaf.inner()));
        }
        return shown;
    }

    /** Of a leaf that is withheld only its place and its inner hash can be forged. */
    private static Shown forged(Shown shown, Forgery forgery) {
        return switch (shown) {
            case Shown.Revealed(Leaf leaf) -> new Shown.Revealed(forged(leaf, forgery));
            case Shown.Withheld(String pointer, int part, byte[] inner) ->
                switch (forgery) {
                    case POINTER -> new Shown.Withheld(pointer + "/0", part, inner);
                    case PART -> new Shown.Withheld(pointer, part + 1, inner);
                    case VALUE, TYPE, SALT, DROPPED, DOUBLED, SWAPPED ->
                        new Shown.Withheld(pointer, part, Sha256.of(inner));
                };
        };
    }

    private static Leaf forged(Leaf leaf, Forgery forgery) {
        LeafType other = leaf.type() == LeafType.STRING ? LeafType.TEXT_PART : LeafType.STRING;
        return switch (forgery) {
            case VALUE -> new Leaf(leaf.pointer(), leaf.part(), leaf.salt(), leaf.type(), leaf.value() + "x");
            case TYPE -> new Leaf(leaf.pointer(), leaf.part(), leaf.salt(), other, leaf.value());
            case POINTER -> new Leaf(leaf.pointer() + "/0", leaf.part(), leaf.salt(), leaf.type(), leaf.value());
            case PART -> new Leaf(leaf.pointer(), leaf.part() + 1, leaf.salt(), leaf.type(), leaf.value());
            case SALT, DROPPED, DOUBLED, SWAPPED ->
                new Leaf(leaf.pointer(), leaf.part(), new byte[leaf.salt().length], leaf.type(), leaf.value());
        };
    }

    private static byte[] root(List<Shown> leaves) {
        return MerkleRoot.of(leaves.stream().map(Shown::hash).toList());
    }

    @Provide
    Arbitrary<JsonValue> payloads() {
        Arbitrary<String> texts = Arbitraries.of("", " ", "7", "true", "a", "a b", " a", "a  b", "one two three four");
        return JsonValues.any(Arbitraries.of("a", "b", "a.0"), texts);
    }
}
