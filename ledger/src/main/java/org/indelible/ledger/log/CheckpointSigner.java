package org.indelible.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * Signs the tree as it stands, once for a size. All nodes share one lock for it, and each checkpoint is shown to extend the one before, so that no two of them can
 * contradict each other, whatever became of the rows in between. A ledger put back to an older copy is caught by a node that ran on, not by one that starts on it.
 */
public final class CheckpointSigner {
    /** "checkpnt" in ASCII; no other lock of this kind is taken. */
    private static final long LOCK = 0x636865636b706e74L;

    private static final String TAKE = "select pg_try_advisory_xact_lock(?)";
    private static final String SIZE = "select next_leaf from ledger.head";

    private final SigningKey key;
    private final PinnedLog log;
    private final Clock clock;
    private @Nullable SignedCheckpoint newest;

    /**
     * Signs for one ledger.
     *
     * @param key its name is the ledger's origin
     * @param clock gives {@code signed_at}, which is not part of what is signed
     */
    public CheckpointSigner(SigningKey key, Clock clock) {
        this.key = key;
        this.log = new PinnedLog(key.verifier().name(), key.verifier());
        this.clock = clock;
    }

    /**
     * Looks, and signs what is sealed and not yet signed.
     *
     * @param connection the sealer's, outside a transaction; to be closed if this throws
     * @param sign whether this node is to sign
     * @return the latest checkpoint afterwards
     * @throws DamagedTree if what is stored does not extend what was signed
     */
    public LatestCheckpoint turn(Connection connection, boolean sign) throws SQLException {
        LatestCheckpoint latest =
                CheckpointRows.latest(connection).map(CheckpointSigner::latest).orElse(LatestCheckpoint.NONE);
        if (!sign || size(connection) == latest.size()) {
            return latest;
        }
        connection.setAutoCommit(false);
        LatestCheckpoint signed = isFree(connection) ? signed(connection) : latest;
        connection.commit();
        connection.setAutoCommit(true);
        return signed;
    }

    private static LatestCheckpoint latest(CheckpointRows.Row row) {
        return new LatestCheckpoint(row.size(), row.signedAt());
    }

    private static boolean isFree(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setLong(1, LOCK);
            try (ResultSet row = take.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static long size(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SIZE);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Read again, now that nobody else signs. */
    private LatestCheckpoint signed(Connection connection) throws SQLException {
        Optional<CheckpointRows.Row> before = CheckpointRows.latest(connection);
        long size = size(connection);
        if (before.isPresent() && before.get().size() == size) {
            return latest(before.get());
        }
        if (before.isPresent()) {
            remember(log.open(before.get().note()));
        }
        MerkleProver prover = new MerkleProver(new StoredHashes(connection, size));
        Checkpoint checkpoint = new Checkpoint(log.origin(), size, prover.root(size));
        mustExtendWhatWasSigned(checkpoint, prover);
        Note note = checkpoint.sign(key);
        // Whether or not it can be stored: it was signed.
        remember(log.open(note));
        Instant now = clock.instant();
        CheckpointRows.insert(connection, checkpoint, note, now);
        return new LatestCheckpoint(size, now);
    }

    private void remember(SignedCheckpoint signed) {
        if (newest == null || signed.checkpoint().size() > newest.checkpoint().size()) {
            newest = signed;
        }
    }

    private void mustExtendWhatWasSigned(Checkpoint checkpoint, MerkleProver prover) {
        if (newest == null) {
            return;
        }
        Checkpoint last = newest.checkpoint();
        if (last.size() > checkpoint.size()) {
            throw new DamagedTree(
                    "The ledger has " + checkpoint.size() + " leaves, and " + last.size() + " were signed for");
        }
        boolean extended = MerkleVerifier.consistency(
                last.size(),
                last.root(),
                checkpoint.size(),
                checkpoint.root(),
                prover.consistency(last.size(), checkpoint.size()));
        if (!extended) {
            throw new DamagedTree("The first " + last.size() + " leaves are not those that were signed for");
        }
    }
}
