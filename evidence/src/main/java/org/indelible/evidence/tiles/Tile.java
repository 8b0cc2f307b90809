package org.indelible.evidence.tiles;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleRoot;
import org.indelible.evidence.merkle.SubtreeHashes;

/**
 * A tile: up to 256 hashes, one after the other. It stands for all hashes between them and their root, eight levels up.
 *
 * @param id which tile
 * @param bytes 32 for each hash
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record Tile(TileId id, byte[] bytes) {

    /**
     * Takes a copy of the array.
     *
     * @throws RefusedTile if there are not 32 bytes for each hash of the tile's width
     */
    public Tile {
        if (bytes.length != id.width() * Sha256.LENGTH) {
            throw new RefusedTile("A tile of " + id.width() + " hashes does not have " + id.width() * Sha256.LENGTH
                    + " bytes: " + id.text() + ".");
        }
        bytes = bytes.clone();
    }

    /** The tile as a tree with these hashes has it. */
    public static Tile of(TileId id, SubtreeHashes hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(id.width() * Sha256.LENGTH);
        for (int i = 0; i < id.width(); i++) {
            bytes.writeBytes(hashes.hash(8 * id.level(), (id.index() << 8) + i));
        }
        return new Tile(id, bytes.toByteArray());
    }

    /**
     * The root over the {@code 2^height} hashes of the tile from its hash {@code at * 2^height} on.
     *
     * @param height 0 for a hash of the tile itself, 8 for the root of a full tile
     * @throws IndexOutOfBoundsException if the tile is not that wide
     */
    public byte[] hash(int height, int at) {
        return MerkleRoot.of(IntStream.range(at << height, (at + 1) << height)
                .mapToObj(this::hash)
                .toList());
    }

    private byte[] hash(int at) {
        if (at >= id.width()) {
            throw new IndexOutOfBoundsException(at);
        }
        return Arrays.copyOfRange(bytes, at * Sha256.LENGTH, (at + 1) * Sha256.LENGTH);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile that && id.equals(that.id) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
