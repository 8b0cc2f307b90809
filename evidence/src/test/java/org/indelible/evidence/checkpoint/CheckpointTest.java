package org.indelible.evidence.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.evidence.Damage;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SignatureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    /** The example of c2sp.org/tlog-checkpoint. */
    private static final String EXAMPLE = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    private static final PinnedLog LOG =
            new PinnedLog("example.com/behind-the-sofa", Keys.ledger().verifier());

    @Test
    void the_example_of_the_specification_is_read_and_written_back() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.root()).hasSize(32);
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @Test
    void extension_lines_are_kept() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE + "one\ntwo\n");

        assertThat(checkpoint.extensions()).containsExactly("one", "two");
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE + "one\ntwo\n");
    }

    @Test
    void the_largest_and_the_smallest_size_are_read() {
        assertThat(Checkpoint.parse("a\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(new Checkpoint("a", 0, MerkleTree.emptyRoot()).text()).startsWith("a\n0\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n1\n",
                "a\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "a\n\n" + ROOT + "\n",
                "a\n01\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n1 \n" + ROOT + "\n",
                "a\n\u0661\n" + ROOT + "\n",
                "a\n0\n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n18446744073709551616\n" + ROOT + "\n",
                "a\n1\n" + ROOT + "\n\n",
                "a\n1\n" + ROOT + "\n\nextension\n",
                "a\n1\nAAAA\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n"
            })
    void what_is_not_exactly_a_checkpoint_is_refused(String text) {
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void it_opens_only_if_the_pinned_key_signed_it_for_the_pinned_origin() {
        Note note = Checkpoint.parse(EXAMPLE).sign(Keys.ledger());

        assertThat(LOG.open(note.bytes()).checkpoint()).isEqualTo(Checkpoint.parse(EXAMPLE));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> new PinnedLog("example.com/other", LOG.key()).open(note))
                .withMessage("The checkpoint is of another origin than example.com/other.");
        PinnedLog other = new PinnedLog(
                LOG.origin(),
                Keys.fresh("demo.indelible.example", SignatureType.NOTE).verifier());
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> other.open(note));
    }

    @Test
    void a_signed_text_that_is_no_checkpoint_is_refused() {
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> LOG.open(Note.sign("hello\n", Keys.ledger())))
                .withMessage("A checkpoint does not have the lines for origin, size and root.");
    }

    @Test
    void values_that_no_checkpoint_can_hold_are_refused() {
        byte[] root = new byte[32];
        for (String origin : List.of("", "a\nb")) {
            assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new Checkpoint(origin, 1, root));
        }
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new Checkpoint("a", -1, root));
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new Checkpoint("a", 1, new byte[31]));
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new Checkpoint("a", 1, root, List.of("")));
    }

    @Property
    void parse_takes_only_what_text_writes(@ForAll("damaged") byte[] damaged) {
        String text = new String(damaged, UTF_8);
        try {
            assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
        } catch (RefusedNote refused) {
            assertThat(refused).hasMessageEndingWith(".").hasMessageNotContaining("null");
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Damage.of(EXAMPLE.getBytes(UTF_8));
    }
}
