package org.indelible.evidence.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddCheckpointTest {

    /** The example of the specification. */
    private static final String PUBLISHED = """
            old 20852014
            PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
            jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
            5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
            /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            \u2014 example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
            """;

    private static final Note NOTE = new Checkpoint("ledger.example", 7, new byte[32]).sign(Keys.ledger());

    @Test
    void the_published_example_is_read_and_written_to_the_byte() {
        AddCheckpoint request = AddCheckpoint.parse(PUBLISHED.getBytes(UTF_8));
        assertThat(request.oldSize()).isEqualTo(20852014);
        assertThat(request.proof()).hasSize(4);
        assertThat(Checkpoint.parse(request.checkpoint().text()).size()).isEqualTo(20852163);
        assertThat(request.bytes()).isEqualTo(PUBLISHED.getBytes(UTF_8));
    }

    @Property(tries = 100)
    void what_is_written_is_read(
            @ForAll @LongRange(min = 0) long old, @ForAll @IntRange(min = 0, max = 63) int hashes) {
        AddCheckpoint request = new AddCheckpoint(old, Collections.nCopies(hashes, new byte[32]), NOTE);
        assertThat(AddCheckpoint.parse(request.bytes())).isEqualTo(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 1",
                "old 1\n\n",
                "new 1\n\nNOTE",
                "old 01\n\nNOTE",
                "old -1\n\nNOTE",
                "old 99999999999999999999\n\nNOTE",
                "old 1 \n\nNOTE",
                "old 1\r\n\r\nNOTE",
                "old 1\nAAAA\n\nNOTE",
                "old 1\nnonsense!\n\nNOTE",
                "old 1\n\nnot a note\n"
            })
    void anything_else_is_refused_in_one_sentence(String text) {
        String body = text.replace("NOTE", new String(NOTE.bytes(), UTF_8));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> AddCheckpoint.parse(body.getBytes(UTF_8)))
                .withMessageMatching("[A-Z][^\n]*\\.");
    }

    @Test
    void more_than_63_hashes_and_oversized_bodies_are_refused() {
        String hash = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        String body = "old 1\n" + hash.repeat(64) + '\n' + new String(NOTE.bytes(), UTF_8);
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> AddCheckpoint.parse(body.getBytes(UTF_8)));
        List<byte[]> hashes = Stream.generate(() -> new byte[32]).limit(64).toList();
        assertThatExceptionOfType(RefusedNote.class).isThrownBy(() -> new AddCheckpoint(1, hashes, NOTE));
        assertThatExceptionOfType(RefusedNote.class)
                .isThrownBy(() -> AddCheckpoint.parse(new byte[AddCheckpoint.MAX_BYTES + 1]));
    }
}
