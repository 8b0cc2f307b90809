package org.indelible.evidence.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleRoot;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.junit.jupiter.api.Test;

class VerifiedTilesTest {

    private static final int LARGE = 70_000;
    private static final SampleLog LOG = SampleLog.of(LARGE);

    /** The worked example of c2sp.org/tlog-tiles: a tree of 70,000 leaves. */
    @Test
    void a_tree_has_the_tiles_that_the_specification_counts() {
        List<TileId> tiles = GrownTiles.hashes(0, LARGE).toList();

        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.full()))
                .hasSize(273);
        assertThat(tiles.stream().filter(tile -> !tile.full()).map(TileId::text))
                .containsExactly("tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(tiles).hasSize(273 + 1 + 3).contains(new TileId(1, 0, 256));
        assertThat(GrownTiles.hashes(0, 256).map(TileId::text)).containsExactly("tile/0/000", "tile/1/000.p/1");
    }

    @Test
    void a_tree_that_grows_needs_only_what_has_changed() {
        assertThat(GrownTiles.hashes(255, 257).map(TileId::text))
                .containsExactly("tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1");
        assertThat(GrownTiles.entries(255, 257).map(BundleId::text))
                .containsExactly("tile/entries/000", "tile/entries/001.p/1");
        assertThat(GrownTiles.hashes(257, 257)).isEmpty();
        assertThat(GrownTiles.entries(0, 0)).isEmpty();
    }

    @Property(tries = 100)
    void proofs_from_tiles_verify_and_only_the_tiles_named_beforehand_are_read(
            @ForAll @IntRange(min = 1, max = LARGE) int size, @ForAll @IntRange(max = LARGE) int some) {
        byte[] root = new MerkleProver(LOG).root(size);
        TileSource source = cutFromFull();
        int index = some % size;
        int first = some % (size + 1);

        LOG.filesRead().clear();
        MerkleProver prover = new MerkleProver(VerifiedTiles.open(source, size, root));
        Set<TilePath> edge = new HashSet<>(LOG.filesRead());
        assertThat(MerkleVerifier.inclusion(LOG.hash(0, index), index, size, prover.inclusion(index, size), root))
                .isTrue();
        assertThat(LOG.filesRead()).isEqualTo(NeededTiles.inclusion(index, size));
        assertThat(edge).isEqualTo(NeededTiles.root(size));

        LOG.filesRead().clear();
        prover = new MerkleProver(VerifiedTiles.open(source, size, root));
        byte[] firstRoot = new MerkleProver(LOG).root(first);
        assertThat(MerkleVerifier.consistency(first, firstRoot, size, root, prover.consistency(first, size)))
                .isTrue();
        assertThat(LOG.filesRead()).isEqualTo(NeededTiles.consistency(first, size));
    }

    @Test
    void a_log_written_piece_by_piece_has_the_files_of_one_written_at_once() {
        SampleLog log = new SampleLog();
        for (int size : new int[] {0, 1, 255, 256, 257, 600, 601, 65_535, 65_536, 65_537}) {
            log.growTo(size);
            VerifiedTiles tiles = VerifiedTiles.open(log, size, new MerkleProver(LOG).root(size));
            for (long bundle = 0; bundle << 8 < size && bundle < 4; bundle++) {
                assertThat(tiles.entries(bundle)).hasSize((int) Math.min(256, size - (bundle << 8)));
            }
        }
        SampleLog.of(65_537)
                .files()
                .forEach((path, bytes) -> assertThat(log.files().get(path)).isEqualTo(bytes));
    }

    @Property(tries = 300)
    void a_changed_byte_of_any_tile_that_is_read_is_noticed(
            @ForAll("sizes") int size, @ForAll @IntRange(max = LARGE) int some, @ForAll @IntRange(max = 8191) int at) {
        byte[] root = new MerkleProver(LOG).root(size);
        int index = some % size;
        List<TileId> needed = List.copyOf(NeededTiles.inclusion(index, size));
        TileId target = needed.get(at % needed.size());
        TileSource changed = path -> {
            byte[] bytes = cutFromFull().read(path);
            if (path.equals(target)) {
                bytes[at % bytes.length] ^= (byte) (1 + some % 255);
            }
            return bytes;
        };

        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> new MerkleProver(VerifiedTiles.open(changed, size, root)).inclusion(index, size));
    }

    @Test
    void an_entry_that_was_changed_left_out_or_swapped_is_noticed() {
        byte[] root = new MerkleProver(LOG).root(300);
        List<byte[]> entries = VerifiedTiles.open(cutFromFull(), 300, root).entries(1);
        assertThat(entries).hasSize(44);
        assertThat(ByteBuffer.wrap(entries.getFirst()).getInt()).isEqualTo(256);

        List<byte[]> swapped = new ArrayList<>(entries);
        Collections.swap(swapped, 3, 4);
        for (List<byte[]> bad : List.of(swapped, entries.subList(0, 43))) {
            TileSource changed = path -> path instanceof BundleId
                    ? EntryBundle.encode(bad)
                    : cutFromFull().read(path);
            VerifiedTiles tiles = VerifiedTiles.open(changed, 300, root);
            assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> tiles.entries(1));
        }
        VerifiedTiles tiles = VerifiedTiles.open(cutFromFull(), 300, root);
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> tiles.entries(2));
    }

    @Test
    void tiles_of_another_length_or_another_tree_are_refused() {
        byte[] root = new MerkleProver(LOG).root(300);

        for (int length : new int[] {0, 1, 31, 8191, 8193}) {
            assertThatExceptionOfType(RefusedTile.class)
                    .isThrownBy(() -> VerifiedTiles.open(_ -> new byte[length], 300, root));
        }
        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> VerifiedTiles.open(cutFromFull(), 301, root))
                .withMessage("The tiles do not give the root of the checkpoint.");
        assertThatExceptionOfType(RefusedTile.class).isThrownBy(() -> VerifiedTiles.open(cutFromFull(), 0, root));
    }

    @Test
    void the_largest_tree_is_opened_with_one_tile_for_each_level() {
        assertThat(NeededTiles.root(Long.MAX_VALUE)).hasSize(8);
        assertThat(NeededTiles.inclusion(0, Long.MAX_VALUE)).hasSize(8 + 7);
        TileSource zeros = path -> new byte[path.width() * Sha256.LENGTH];

        assertThatExceptionOfType(RefusedTile.class)
                .isThrownBy(() -> VerifiedTiles.open(zeros, Long.MAX_VALUE, new byte[32]));
    }

    @Test
    void hashes_outside_the_tree_are_not_given() {
        VerifiedTiles tiles = VerifiedTiles.open(cutFromFull(), 300, new MerkleProver(LOG).root(300));

        assertThat(tiles.hash(8, 0)).isEqualTo(LOG.hash(8, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tiles.hash(8, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tiles.hash(0, 300));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tiles.hash(63, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tiles.hash(-1, 0));
    }

    @Test
    void the_hash_of_a_full_tile_is_the_hash_above_it() {
        Tile tile = Tile.of(new TileId(0, 2, 256), LOG);

        assertThat(tile.hash(8, 0)).isEqualTo(LOG.hash(8, 2));
        assertThat(tile.hash(3, 5)).isEqualTo(LOG.hash(3, (2 << 5) + 5));
        assertThat(tile.hash(0, 255))
                .isEqualTo(
                        MerkleTree.leafHash(ByteBuffer.allocate(4).putInt(767).array()));
        assertThat(MerkleRoot.of(List.of(tile.hash(7, 0), tile.hash(7, 1)))).isEqualTo(tile.hash(8, 0));
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, LARGE).edgeCases(cases -> cases.add(255, 256, 257, 65_536, LARGE));
    }

    /** The log as it was at a smaller size: partial tiles and bundles are cut from those of today. */
    private static TileSource cutFromFull() {
        return path -> {
            TilePath today = switch (path) {
                case TileId tile -> TileId.in(LARGE, tile.level(), tile.index());
                case BundleId bundle -> BundleId.in(LARGE, bundle.index());
            };
            byte[] bytes = LOG.file(today);
            LOG.filesRead().add(path);
            return path instanceof TileId
                    ? Arrays.copyOf(bytes, path.width() * Sha256.LENGTH)
                    : EntryBundle.encode(EntryBundle.parse(bytes, today.width()).subList(0, path.width()));
        };
    }
}
