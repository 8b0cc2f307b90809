package org.indelible.evidence.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;

/**
 * The text {@code c2sp.org/tlog-proof@v1}. Parsing checks the form only; {@link ProofVerifier} checks what it proves.
 *
 * @param extra opaque bytes that nothing vouches for; empty for none
 * @param index of the entry in the ledger, from 0
 * @param path the RFC 6962 inclusion proof, 32 bytes each
 * @param checkpoint signed by the ledger, and by witnesses
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record TlogProof(byte[] extra, long index, List<byte[]> path, Note checkpoint) {

    /** How many bytes of extra data a proof may have. */
    public static final int MAX_EXTRA = 1 << 16;

    /** How many bytes a proof may have. */
    public static final int MAX_BYTES = Note.MAX_BYTES + 2 * MAX_EXTRA;

    private static final int MAX_PATH = 63;

    /**
     * Takes copies.
     *
     * @throws RefusedNote if no proof holds this
     */
    public TlogProof {
        extra = extra.clone();
        path = path.stream().map(byte[]::clone).toList();
        if (index < 0 || extra.length > MAX_EXTRA) {
            throw new RefusedNote("A proof has an index below 0, or more than " + MAX_EXTRA + " bytes of extra data.");
        }
        if (path.size() > MAX_PATH || path.stream().anyMatch(hash -> hash.length != Sha256.LENGTH)) {
            throw new RefusedNote("A proof has more than " + MAX_PATH + " hashes, or one that is not of SHA-256.");
        }
    }

    /** Without extra data. */
    public TlogProof(long index, List<byte[]> path, Note checkpoint) {
        this(new byte[0], index, path, checkpoint);
    }

    /**
     * The proof with exactly these bytes.
     *
     * @throws RefusedNote if there is none
     */
    public static TlogProof parse(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new RefusedNote("A proof has more than " + MAX_BYTES + " bytes.");
        }
        String text = StrictText.utf8(bytes);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new RefusedNote("The text is not a proof: it has no blank line before a checkpoint.");
        }
        ProofLines lines = new ProofLines(text.substring(0, blank));
        return new TlogProof(
                lines.extra(),
                lines.index(),
                lines.path(MAX_PATH),
                Note.parse(text.substring(blank + 2).getBytes(StandardCharsets.UTF_8)));
    }

    /** The proof's only encoding, UTF-8. */
    public byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of(ProofLines.FORMAT));
        if (extra.length > 0) {
            lines.add(ProofLines.EXTRA + StrictText.base64(extra));
        }
        lines.add(ProofLines.INDEX + index);
        path.forEach(hash -> lines.add(StrictText.base64(hash)));
        String note = new String(checkpoint.bytes(), StandardCharsets.UTF_8);
        return (String.join("\n", lines) + "\n\n" + note).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] extra() {
        return extra.clone();
    }

    @Override
    public List<byte[]> path() {
        return path.stream().map(byte[]::clone).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TlogProof that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
