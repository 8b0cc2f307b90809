package org.indelible.evidence.tiles;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.SubtreeHashes;

/** A log in memory, written as its files. It keeps the hashes of all full subtrees, level by level, and knows which files were read. */
public final class SampleLog implements SubtreeHashes, TileSource {

    private final List<byte[]> entries = new ArrayList<>();
    private final List<List<byte[]>> levels = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final SequencedSet<TilePath> read = new LinkedHashSet<>();
    private long written;

    /** With entries that are their number in four bytes. */
    public static SampleLog of(int size) {
        SampleLog log = new SampleLog();
        log.growTo(size);
        return log;
    }

    /** Adds an entry. */
    public void add(byte[] entry) {
        entries.add(entry);
        byte[] hash = MerkleTree.leafHash(entry);
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            List<byte[]> hashes = levels.get(level);
            hashes.add(hash);
            if (hashes.size() % 2 == 1) {
                return;
            }
            hash = MerkleTree.nodeHash(hashes.get(hashes.size() - 2), hash);
        }
    }

    /** Writes the files that have changed since this was last done. */
    public void write() {
        GrownTiles.hashes(written, size())
                .forEach(id -> files.put(id.text(), Tile.of(id, this).bytes()));
        GrownTiles.entries(written, size()).forEach(id -> {
            int from = Math.toIntExact(id.index() << 8);
            files.put(id.text(), EntryBundle.encode(entries.subList(from, from + id.width())));
        });
        written = size();
    }

    /** Adds numbered entries up to this size, and writes. */
    public void growTo(int size) {
        while (entries.size() < size) {
            add(ByteBuffer.allocate(4).putInt(entries.size()).array());
        }
        write();
    }

    /** How many entries. */
    public long size() {
        return entries.size();
    }

    /** The root over all entries. */
    public byte[] root() {
        return new MerkleProver(this).root(size());
    }

    @Override
    public byte[] hash(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }

    @Override
    public byte[] read(TilePath path) {
        read.add(path);
        return file(path).clone();
    }

    byte[] file(TilePath path) {
        return Objects.requireNonNull(files.get(path.text()), path::text);
    }

    Map<String, byte[]> files() {
        return files;
    }

    SequencedSet<TilePath> filesRead() {
        return read;
    }
}
