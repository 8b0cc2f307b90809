package org.indelible.evidence.tiles;

import java.io.UncheckedIOException;

/**
 * Where tiles and bundles are fetched from, by several threads at once. What it gives is not trusted; it should refuse to read more than the 8192 bytes of a tile or the
 * 16 MiB of a bundle.
 */
@FunctionalInterface
public interface TileSource {

    /**
     * The bytes of the file. Where a partial one is no longer kept, the source cuts it from the full one.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws WithheldFile if it is not given, which says something of the log
     */
    byte[] read(TilePath path);
}
