package org.indelible.app.destruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.events.people.Author;
import org.indelible.query.destruction.DestructionCertificate;
import org.indelible.query.destruction.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Writes certificates: what the ledger says of a destruction, in words, and the checkpoint that covers it. */
public final class Certificates {
    private final LongFunction<@Nullable String> checkpointCovering;

    /** @param checkpointCovering the newest checkpoint that holds a leaf, or null while none does */
    public Certificates(LongFunction<@Nullable String> checkpointCovering) {
        this.checkpointCovering = checkpointCovering;
    }

    ResponseEntity<Certificate> of(ResponseEntity<DestructionCertificate> answer) {
        DestructionCertificate told = Objects.requireNonNull(answer.getBody());
        Proof proof = told.destruction();
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .body(new Certificate(
                        inWords(told), told, proof == null ? null : checkpointCovering.apply(proof.leafIndex())));
    }

    static String inWords(DestructionCertificate told) {
        DestructionOrdered ordered = told.ordered();
        List<String> lines = new ArrayList<>();
        lines.add(
                ordered.entry() == null
                        ? "Certificate of destruction of the case file " + ordered.file()
                        : "Certificate of destruction of the entry " + ordered.entry() + " of the case file "
                                + ordered.file());
        lines.add("Legal basis: " + ordered.legalBasis() + " (policy " + ordered.pack() + ").");
        lines.add("Proposed by " + named(ordered.proposedBy()) + "; approved by " + named(ordered.approvedBy()) + " on "
                + ordered.approvedAt() + " (receipt " + ordered.approval() + ").");
        lines.add(ended(told));
        return String.join("\n", lines);
    }

    private static String ended(DestructionCertificate told) {
        KeyDestroyed destroyed = told.destroyed();
        Proof proof = told.destruction();
        return destroyed == null || proof == null
                ? "The destruction is under way: not every node has forgotten the key yet."
                : "The key " + destroyed.key() + " was destroyed, with " + destroyed.keysUnderIt()
                        + " keys of entries in all; recorded on " + told.destroyedAt() + " as leaf " + proof.leafIndex()
                        + " of the ledger (receipt " + proof.eventHash()
                        + "). What the key encrypted can no longer be read from this ledger; that it existed, and when,"
                        + " can still be verified.\n" + backups(destroyed);
    }

    /** The key of an entry is wrapped by the file's, which lives on and is the same after every rotation. */
    private static String backups(KeyDestroyed destroyed) {
        String held = "A backup of the database from before then holds the key still, encrypted under ";
        return destroyed.entry() == null
                ? held + "the ledger's key-encryption key of its day: whoever has both can read what it encrypted,"
                        + " until all such backups, or all copies of that key-encryption key, are destroyed."
                : held + "the key of the file: whoever has such a backup, and can open the key of the file, can read"
                        + " what it encrypted, until all such backups are destroyed.";
    }

    private static String named(Author author) {
        return author.name() + ", " + author.jobTitle();
    }
}
