package org.indelible.evidence.tiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.indelible.evidence.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    /** The first is the example of c2sp.org/tlog-tiles, the next four those of other implementations, the last two the largest there are. */
    @Test
    void paths_are_spelt_as_the_specification_says() {
        assertText(new TileId(0, 1234067, 256), "tile/0/x001/x234/067");
        assertText(new TileId(0, 0, 255), "tile/0/000.p/255");
        assertText(new TileId(1, 1234067, 8), "tile/1/x001/x234/067.p/8");
        assertText(new BundleId(123456789, 256), "tile/entries/x123/x456/789");
        assertText(new BundleId(1, 1), "tile/entries/001.p/1");
        assertText(new TileId(0, (1L << 55) - 1, 255), "tile/0/x036/x028/x797/x018/x963/967.p/255");
        assertText(new TileId(7, 0, 127), "tile/7/000.p/127");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/1000",
                "tile/0/x000/000",
                "tile/0/x000/x001/000",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/x001/",
                "tile/00/000",
                "tile/01/000",
                "tile/8/000",
                "tile/63/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/7/000",
                "tile/7/000.p/128",
                "tile/0/x036/x028/x797/x018/x963/967",
                "tile/0/x036/x028/x797/x018/x963/968.p/1",
                "tile/0/x999/x999/x999/x999/x999/999",
                "tile/0/x001/x000/x000/x000/x000/x000/000",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/999",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/000\n",
                "tile/0/\u0660\u0660\u0660",
                "tile/data/000",
                "tile/entries/../000",
                "tile/entries/x000/000",
                "checkpoint"
            })
    void any_other_path_is_refused(String text) {
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TilePath.parse(text));
    }

    @Property
    void every_path_that_a_tree_has_is_read_back(
            @ForAll @LongRange(min = 1) long size,
            @ForAll @IntRange(max = 7) int level,
            @ForAll @LongRange(min = 0) long some) {
        long hashes = size >> (8 * level);
        if (hashes > 0) {
            TileId tile = TileId.in(size, level, some % (((hashes - 1) >> 8) + 1));

            assertThat(TilePath.parse(tile.text())).isEqualTo(tile);
            assertThat(tile.width()).isBetween(1, 256);
        }
    }

    @Property
    void parse_takes_only_what_text_writes(@ForAll("damaged") byte[] damaged) {
        String text = new String(damaged, UTF_8);
        try {
            assertThat(TilePath.parse(text).text()).isEqualTo(text);
        } catch (RefusedTile refused) {
            assertThat(refused).hasMessageEndingWith(".").hasMessageNotContaining("null");
        }
    }

    @Test
    void places_outside_a_tree_are_refused() {
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(256, 0, 1));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(255, 1, 0));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(0, 0, 0));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(-1, 0, 0));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(256, 0, -1));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(256, 8, 0));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> TileId.in(256, -1, 0));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> new TileId(0, Long.MAX_VALUE, 1));
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> new BundleId(0, 257));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Damage.of("tile/1/x001/x234/067.p/8".getBytes(UTF_8));
    }

    private static void assertText(TilePath path, String text) {
        assertThat(path.text()).isEqualTo(text);
        assertThat(TilePath.parse(text)).isEqualTo(path);
    }
}
