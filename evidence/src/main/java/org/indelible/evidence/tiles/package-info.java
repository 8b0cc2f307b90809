/**
 * The ledger's tree as static files (c2sp.org/tlog-tiles): tiles of 256 hashes, and bundles of the 256 entries under a tile. From tiles that anybody may have copied and
 * anybody may have changed, {@link org.indelible.evidence.tiles.VerifiedTiles} gives only hashes that the root of a checkpoint vouches for.
 */
@NullMarked
package org.indelible.evidence.tiles;

import org.jspecify.annotations.NullMarked;
