package org.indelible.ledger.proofs;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.proof.TlogProof;
import org.indelible.ledger.anchors.AnchoredCheckpoint;
import org.indelible.ledger.anchors.AnchoredCheckpoints;
import org.indelible.ledger.log.StoredHashes;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.LedgerUnavailable;

/**
 * Proofs up to a checkpoint, each with the number of hashes that the logarithm of the ledger's size allows. The checkpoint is the newest that the witnesses have
 * cosigned, if it covers what is proven, and otherwise the latest.
 */
public final class LedgerProofs {
    private final DataSource app;
    private final LedgerReader reader;
    private final AnchoredCheckpoints checkpoints;

    /** Reads with the application's login. */
    public LedgerProofs(DataSource app, LedgerReader reader, AnchoredCheckpoints checkpoints) {
        this.app = app;
        this.reader = reader;
        this.checkpoints = checkpoints;
    }

    /**
     * That an event is in the ledger (c2sp.org/tlog-proof). The extra data is the event's header, which is the entry that is proven: it hashes to the receipt.
     *
     * @param receipt SHA-256 of the header. Whoever cannot name it is told of nothing
     * @return empty if the stream has no such event, or its receipt is another
     * @throws NotYetSigned if no checkpoint covers the event so far
     * @throws org.indelible.ledger.log.DamagedTree if a hash that is needed is not stored
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<TlogProof> inclusion(String streamId, long sequence, byte[] receipt) {
        return reader.range(streamId, sequence, sequence, LedgerReader.NEWEST).stream()
                .filter(event -> MessageDigest.isEqual(event.eventHash(), receipt))
                .map(this::inclusion)
                .findFirst();
    }

    private TlogProof inclusion(LedgerEvent event) {
        AnchoredCheckpoint checkpoint = checkpoints
                .witnessed()
                .filter(witnessed -> event.leafIndex() < witnessed.size())
                .or(() -> checkpoints.latest().filter(latest -> event.leafIndex() < latest.size()))
                .orElseThrow(NotYetSigned::new);
        try (Connection connection = app.getConnection()) {
            List<byte[]> path = new MerkleProver(new StoredHashes(connection, checkpoint.size()))
                    .inclusion(event.leafIndex(), checkpoint.size());
            return new TlogProof(event.header().encode(), event.leafIndex(), path, Note.parse(checkpoint.note()));
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /**
     * That the ledger's first {@code second} leaves begin with its first {@code first} (RFC 6962, section 2.1.2).
     *
     * @return empty if the first is negative or larger than the second, or the latest checkpoint does not cover the second
     * @throws org.indelible.ledger.log.DamagedTree if a hash that is needed is not stored
     * @throws LedgerUnavailable if the database cannot be asked
     */
    public Optional<List<byte[]>> consistency(long first, long second) {
        if (first < 0 || first > second) {
            return Optional.empty();
        }
        long size = checkpoints.latest().map(AnchoredCheckpoint::size).orElse(0L);
        if (second > size) {
            return Optional.empty();
        }
        try (Connection connection = app.getConnection()) {
            return Optional.of(new MerkleProver(new StoredHashes(connection, second)).consistency(first, second));
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private static LedgerUnavailable unavailable(SQLException e) {
        return new LedgerUnavailable("The log cannot be read", e);
    }
}
