package org.indelible.evidence.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indelible.evidence.Damage;
import org.junit.jupiter.api.Test;

class EntryBundleTest {

    private static final byte[] SAMPLE = HexFormat.of().parseHex("000161" + "0000" + "0003010203");

    @Test
    void an_entry_follows_its_length() {
        List<byte[]> entries = List.of(new byte[] {'a'}, new byte[0], new byte[] {1, 2, 3});

        assertThat(EntryBundle.encode(entries)).isEqualTo(SAMPLE);
        assertThat(EntryBundle.parse(SAMPLE, 3)).containsExactly(entries.toArray(byte[][]::new));
    }

    @Test
    void a_bundle_of_another_width_is_refused() {
        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> EntryBundle.parse(SAMPLE, 2))
                .withMessage("A bundle has bytes after its last entry.");
        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> EntryBundle.parse(SAMPLE, 4))
                .withMessage("A bundle is cut short.");
    }

    @Test
    void the_longest_entry_fits_and_a_longer_one_is_refused() {
        byte[] longest = new byte[EntryBundle.MAX_ENTRY];

        assertThat(EntryBundle.parse(EntryBundle.encode(List.of(longest)), 1)).containsExactly(longest);
        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> EntryBundle.encode(List.of(new byte[EntryBundle.MAX_ENTRY + 1])));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> EntryBundle.encode(List.of()));
        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> EntryBundle.encode(Collections.nCopies(257, new byte[0])));
    }

    @Property
    void parse_takes_only_what_encode_writes(@ForAll("damaged") byte[] damaged) {
        try {
            assertThat(EntryBundle.encode(EntryBundle.parse(damaged, 3))).isEqualTo(damaged);
        } catch (RefusedTile refused) {
            assertThat(refused).hasMessageEndingWith(".").hasMessageNotContaining("null");
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Damage.of(SAMPLE);
    }
}
