package org.indelible.evidence.tiles;

/** The log does not give what its checkpoint covers, though it answers. The message is one sentence and holds nothing that the log said. */
public final class WithheldFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WithheldFile(String sentence) {
        super(sentence);
    }
}
