package org.indelible.evidence.tiles;

/** The path, tile or bundle is not one of the tree. The message is one sentence and holds nothing of the input that could steer a terminal. */
public final class RefusedTile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RefusedTile(String sentence) {
        super(sentence);
    }
}
