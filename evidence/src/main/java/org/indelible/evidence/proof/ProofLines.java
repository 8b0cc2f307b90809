package org.indelible.evidence.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;

/** The lines before the checkpoint, taken one after the other. */
final class ProofLines {

    static final String FORMAT = "c2sp.org/tlog-proof@v1";
    static final String EXTRA = "extra ";
    static final String INDEX = "index ";

    private static final int LINES = 80;

    private final Deque<String> lines;

    ProofLines(String text) {
        lines = new ArrayDeque<>(List.of(text.split("\n", LINES)));
        if (!FORMAT.equals(lines.poll())) {
            throw new RefusedNote(
                    "The text is not a proof of the known version: it does not begin with " + FORMAT + ".");
        }
    }

    byte[] extra() {
        String line = lines.peek();
        if (line == null || !line.startsWith(EXTRA)) {
            return new byte[0];
        }
        byte[] extra = StrictText.base64(lines.remove().substring(EXTRA.length()));
        if (extra.length == 0) {
            throw new RefusedNote("A proof has a line for extra data and none there.");
        }
        return extra;
    }

    long index() {
        String line = lines.poll();
        if (line == null || !line.startsWith(INDEX)) {
            throw new RefusedNote("A proof does not give the index of the entry.");
        }
        return StrictText.decimal(line.substring(INDEX.length()));
    }

    List<byte[]> path(int limit) {
        if (lines.size() > limit) {
            throw new RefusedNote("A proof has more than " + limit + " hashes.");
        }
        return lines.stream().map(StrictText::base64).toList();
    }
}
