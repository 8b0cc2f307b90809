package org.indelible.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.merkle.MerkleRoot;
import org.indelible.evidence.note.SigningKey;
import org.indelible.ledger.database.Login;

/** Reads all of the ledger time and again, as the application may, and puts up with nothing that contradicts what was read before. */
final class Onlooker implements AutoCloseable {
    private static final String LEAVES = """
            select leaf_index, e.stream_id, e.sequence, l.leaf_hash, l.sealed_at
            from ledger.leaves l left join ledger.events e using (global_index, event_hash) order by leaf_index""";
    private static final String CHECKPOINTS = "select size, encode(note, 'hex') from ledger.checkpoints order by size";
    private static final String STATE = """
            select next_leaf, last_sealed_at, (select count(*) from ledger.mismatches),
                   (select count(*) from ledger.events e where e.tx < scanned_from
                      and not exists (select from ledger.leaves l where l.global_index = e.global_index))
            from ledger.head""";

    /** A leaf as anybody sees it. */
    private record Leaf(long index, String stream, long sequence, String hash, Instant sealedAt) {}

    private final PinnedLog log;
    private final Map<String, Stream> streams = new HashMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private Map<Long, String> checkpoints = new TreeMap<>();
    private Connection connection;
    private int heard;
    private long largest;

    Onlooker(Login app, SigningKey key) throws SQLException {
        this.log = new PinnedLog(key.verifier().name(), key.verifier());
        this.connection = open(app);
    }

    /** The server has another address from now on. */
    void follow(Login app) throws SQLException {
        connection.close();
        connection = open(app);
    }

    private static Connection open(Login app) throws SQLException {
        Connection connection = app.connect();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Something may be appended to the stream. */
    Stream follow(Stream stream) {
        streams.put(stream.id(), stream);
        return stream;
    }

    /**
     * Looks at one moment of the ledger.
     *
     * @param signed all notes that were ever signed, whether or not they were stored
     */
    void look(List<byte[]> signed) throws SQLException {
        lookAtLeaves();
        lookAtState();
        lookAtCheckpoints();
        signed.subList(heard, signed.size()).forEach(this::hear);
        heard = signed.size();
        connection.rollback();
    }

    /** Whether everything that was appended was seen sealed, and signed for. */
    boolean sawEverything() {
        long appended = streams.values().stream()
                .mapToLong(stream -> stream.leafHashes().size())
                .sum();
        return leaves.size() == appended && checkpoints.containsKey(appended);
    }

    private void lookAtLeaves() throws SQLException {
        List<Leaf> now = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LEAVES);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String hash = HexFormat.of().formatHex(row.getBytes(4));
                now.add(new Leaf(row.getLong(1), row.getString(2), row.getLong(3), hash, Times.read(row, 5)));
            }
        }
        assertThat(now).hasSizeGreaterThanOrEqualTo(leaves.size());
        assertThat(now.subList(0, leaves.size()).equals(leaves))
                .as("leaves seen before")
                .isTrue();
        now.subList(leaves.size(), now.size()).forEach(this::add);
    }

    /** The next leaf is the next event of its stream, as that was appended, and later than the leaf before. */
    private void add(Leaf leaf) {
        Stream stream = Objects.requireNonNull(streams.get(leaf.stream()));
        assertThat(leaf.index()).isEqualTo(leaves.size());
        assertThat(leaf.sequence()).isEqualTo(lengths.merge(leaf.stream(), 1L, Long::sum) - 1);
        assertThat(HexFormat.of().parseHex(leaf.hash()))
                .isEqualTo(stream.leafHashes().get((int) leaf.sequence()));
        assertThat(leaf.sealedAt()).isAfter(lastSealedAt());
        leaves.add(leaf);
    }

    private Instant lastSealedAt() {
        return leaves.isEmpty() ? Instant.EPOCH : leaves.getLast().sealedAt();
    }

    private void lookAtState() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STATE);
                ResultSet row = select.executeQuery()) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).as("next leaf").isEqualTo(leaves.size());
            assertThat(Times.read(row, 2))
                    .isEqualTo(
                            leaves.isEmpty() ? Instant.EPOCH : leaves.getLast().sealedAt());
            assertThat(row.getLong(3)).as("mismatches").isZero();
            assertThat(row.getLong(4)).as("unsealed and passed over").isZero();
        }
    }

    private void lookAtCheckpoints() throws SQLException {
        Map<Long, String> now = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(CHECKPOINTS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                now.put(row.getLong(1), row.getString(2));
            }
        }
        assertThat(now).containsAllEntriesOf(checkpoints);
        now.forEach((size, note) -> {
            if (!checkpoints.containsKey(size)) {
                assertThat(open(HexFormat.of().parseHex(note)).size()).isEqualTo(size);
            }
        });
        checkpoints = now;
    }

    private void hear(byte[] note) {
        long size = open(note).size();
        assertThat(size).as("signed after %d", largest).isGreaterThanOrEqualTo(largest);
        largest = size;
    }

    /** Every checkpoint is of the leaves that are there for good. */
    private Checkpoint open(byte[] note) {
        Checkpoint checkpoint = log.open(note).checkpoint();
        assertThat(checkpoint.size()).isLessThanOrEqualTo(leaves.size());
        assertThat(checkpoint.root()).isEqualTo(root((int) checkpoint.size()));
        return checkpoint;
    }

    private byte[] root(int size) {
        return MerkleRoot.of(leaves.subList(0, size).stream()
                .map(leaf -> HexFormat.of().parseHex(leaf.hash()))
                .toList());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
