package org.indelible.evidence.checkpoint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.SigningKey;
import org.indelible.evidence.note.StrictText;

/**
 * What a checkpoint says, c2sp.org/tlog-checkpoint. Made from anything but a {@link SignedCheckpoint} it is a claim of nobody.
 *
 * @param origin which ledger; one line, not empty
 * @param size number of leaves, from 0
 * @param root the RFC 6962 root over them, 32 bytes
 * @param extensions further lines, none of them empty; this ledger writes none
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {

    /**
     * Takes copies.
     *
     * @throws RefusedNote if no checkpoint says this
     */
    public Checkpoint {
        root = root.clone();
        extensions = List.copyOf(extensions);
        if (Stream.concat(Stream.of(origin), extensions.stream())
                .anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
            throw new RefusedNote("A checkpoint has an empty line.");
        }
        if (size < 0 || root.length != Sha256.LENGTH) {
            throw new RefusedNote("A checkpoint has a size below 0, or a root that is not a SHA-256 hash.");
        }
        if (size == 0 && !Arrays.equals(root, MerkleTree.emptyRoot())) {
            throw new RefusedNote("A checkpoint of size 0 does not have the root of the empty tree.");
        }
    }

    /** Without extension lines. */
    public Checkpoint(String origin, long size, byte[] root) {
        this(origin, size, root, List.of());
    }

    /**
     * The checkpoint with exactly this note text.
     *
     * @throws RefusedNote if there is none
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw new RefusedNote("A checkpoint does not have the lines for origin, size and root.");
        }
        return new Checkpoint(
                lines[0],
                StrictText.decimal(lines[1]),
                StrictText.base64(lines[2]),
                List.of(lines).subList(3, lines.length - 1));
    }

    /** The checkpoint's only note text. */
    public String text() {
        Stream<String> lines = Stream.of(origin, Long.toString(size), StrictText.base64(root));
        return String.join(
                "",
                Stream.concat(lines, extensions.stream())
                        .map(line -> line + '\n')
                        .toList());
    }

    /** The checkpoint signed by the ledger's key. Who signs MUST have signed no other root for this size, nor a tree that this one does not extend. */
    public Note sign(SigningKey key) {
        return Note.sign(text(), key);
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
