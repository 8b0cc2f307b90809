package org.indelible.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleRoot;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** Trees too large to be made of events: the leaves' hashes are those of their indexes. */
class TreeGrowthTest {
    private static final String LEAVES = """
            insert into ledger.leaves (leaf_index, global_index, event_hash, leaf_hash, sealed_at)
            select i, i, sha256(i::text::bytea), sha256(i::text::bytea), timestamptz '2026-01-01' + i * interval '1 second'
            from generate_series(%d, %d - 1) i""";

    private final Logins logins = TestDatabase.fresh();

    @Test
    void subtrees_are_written_when_they_are_complete_and_give_the_root_of_all_leaves() throws SQLException {
        TestDatabase.execute(logins.owner(), "alter table ledger.leaves drop constraint leaves_global_index_fkey");
        try (Connection connection = logins.sealer().connect()) {
            List<byte[]> leaves = new ArrayList<>();
            grow(connection, leaves, 255);
            assertThat(nodes(1)).isEqualTo("0");
            grow(connection, leaves, 256);
            assertThat(nodes(1)).isEqualTo("1");
            assertThat(root(connection, 256)).isEqualTo(MerkleRoot.of(leaves));
            for (int size : List.of(257, 512, 1_000, 1_023, 3_000, 40_000, 65_535)) {
                grow(connection, leaves, size);
                assertThat(nodes(1)).isEqualTo(Integer.toString(size / 256));
                assertThat(root(connection, size)).as("of %d leaves", size).isEqualTo(MerkleRoot.of(leaves));
            }
            assertThat(nodes(2)).isEqualTo("0");
            grow(connection, leaves, 65_536);
            assertThat(nodes(2)).isEqualTo("1");
            grow(connection, leaves, 65_537);
            assertThat(root(connection, 65_537)).isEqualTo(MerkleRoot.of(leaves));
            assertThat(root(connection, 65_000)).isEqualTo(MerkleRoot.of(leaves.subList(0, 65_000)));
        }
    }

    @Test
    void a_hash_that_is_missing_is_not_passed_over() throws SQLException {
        TestDatabase.execute(logins.owner(), "alter table ledger.leaves drop constraint leaves_global_index_fkey");
        try (Connection connection = logins.sealer().connect()) {
            execute(connection, LEAVES.formatted(0, 3));
            execute(connection, LEAVES.formatted(4, 6));
            assertThatThrownBy(() -> root(connection, 5))
                    .isInstanceOf(DamagedTree.class)
                    .hasMessageContaining("Hash 3 of level 0");
        }
    }

    private static void grow(Connection connection, List<byte[]> leaves, int size) throws SQLException {
        int from = leaves.size();
        for (int i = from; i < size; i++) {
            leaves.add(Sha256.of(Integer.toString(i).getBytes(StandardCharsets.US_ASCII)));
        }
        connection.setAutoCommit(false);
        execute(connection, LEAVES.formatted(from, size));
        TreeGrowth.write(connection, from, leaves.subList(from, size));
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static byte[] root(Connection connection, long size) {
        return new MerkleProver(new StoredHashes(connection, size)).root(size);
    }

    private String nodes(int level) {
        return TestDatabase.query(logins.app(), "select count(*) from ledger.nodes where level = " + level);
    }
}
