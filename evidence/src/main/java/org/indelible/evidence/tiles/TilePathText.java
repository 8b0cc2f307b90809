package org.indelible.evidence.tiles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How paths are written: c2sp.org/tlog-tiles, Merkle Tree and Log entries. */
final class TilePathText {

    private static final String BUNDLES = "entries";
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    private TilePathText() {}

    static String of(TilePath path) {
        String directory = switch (path) {
            case TileId tile -> Integer.toString(tile.level());
            case BundleId _ -> BUNDLES;
        };
        return "tile/" + directory + '/' + digits(path.index()) + (path.full() ? "" : ".p/" + path.width());
    }

    static TilePath parse(String text) {
        Matcher path = PATH.matcher(text);
        if (!path.matches()) {
            throw new RefusedTile("The path is not that of a tile or a bundle of entries.");
        }
        long index = Long.parseLong(path.group(2).replace("x", "").replace("/", ""));
        int width = path.group(3) == null ? TilePath.FULL : Integer.parseInt(path.group(3));
        TilePath parsed = path.group(1).equals(BUNDLES)
                ? new BundleId(index, width)
                : new TileId(Integer.parseInt(path.group(1)), index, width);
        if (!of(parsed).equals(text)) {
            throw new RefusedTile("The path of a tile is not spelt in the one canonical way.");
        }
        return parsed;
    }

    /** Thousands become directories that begin with an x, so that no directory holds more than a few thousand files. */
    private static String digits(long index) {
        StringBuilder digits = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            digits.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return digits.toString();
    }
}
