package org.indelible.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.EntryBundle;
import org.indelible.evidence.tiles.TileId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.evidence.tiles.VerifiedTiles;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.indelible.ledger.store.Appended;
import org.indelible.ledger.store.TamperedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTreeTest {
    private static final PinnedLog PINNED = new PinnedLog(TestDatabase.ORIGIN, TestDatabase.KEY.verifier());

    private final Node node = new Node(TestDatabase.fresh(), Node.keyset());
    private final LedgerTree tree = new LedgerTree(node.app, node.reader);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void an_empty_ledger_says_so_over_its_signature() {
        assertThat(tree.checkpoint()).isEmpty();
        node.sealer.start();
        assertThat(checkpointOf(0).root()).isEqualTo(MerkleTree.emptyRoot());
        assertThat(tree.tile(new TileId(0, 0, 1))).isEmpty();
        assertThat(tree.entries(new BundleId(0, 1))).isEmpty();
    }

    @Test
    void a_stranger_finds_every_event_under_the_signed_root() {
        node.sealer.start();
        node.send(new MakeBox("a"));
        for (int i = 0; i < 258; i++) {
            node.send(new PutIn("a", "thing " + i));
        }
        Appended last = node.send(new PutIn("a", "the last thing")).getFirst();
        Checkpoint checkpoint = checkpointOf(260);

        VerifiedTiles tiles = VerifiedTiles.open(this::read, 260, checkpoint.root());
        byte[] entry = tiles.entries(1).get(3);
        assertThat(Sha256.of(entry)).isEqualTo(last.eventHash());
        List<byte[]> proof = new MerkleProver(tiles).inclusion(259, 260);
        assertThat(MerkleVerifier.inclusion(MerkleTree.leafHash(entry), 259, 260, proof, checkpoint.root()))
                .isTrue();
        assertThat(tiles.entries(0)).hasSize(256);
    }

    @Test
    void only_what_is_signed_for_is_given() {
        node.sealer.start();
        node.send(new MakeBox("a"));
        node.send(new PutIn("a", "a thing"));
        checkpointOf(2);

        assertThat(tree.tile(new TileId(0, 0, 1))).isPresent();
        assertThat(tree.tile(new TileId(0, 0, 2))).isPresent();
        assertThat(tree.tile(new TileId(0, 0, 3))).isEmpty();
        assertThat(tree.tile(new TileId(1, 0, 1))).isEmpty();
        assertThat(tree.tile(new TileId(7, 0, 1))).isEmpty();
        assertThat(tree.entries(new BundleId(0, 3))).isEmpty();
        assertThat(tree.entries(new BundleId(Long.MAX_VALUE >> 9, 1))).isEmpty();
    }

    @Test
    void an_auditor_gets_what_is_stored_though_it_is_not_what_was_sealed() throws SQLException {
        node.sealer.start();
        node.send(new MakeBox("a"));
        node.send(new PutIn("a", "a thing"));
        node.send(new PutIn("a", "a last thing"));
        Checkpoint checkpoint = checkpointOf(3);
        tamper("update ledger.events set actor = 'x' where sequence = 1");
        tamper("delete from ledger.leaves where leaf_index = 2");

        List<byte[]> entries =
                EntryBundle.parse(tree.entries(new BundleId(0, 3)).orElseThrow(), 3);
        assertThat(EventHeader.parse(entries.get(1)).actorReference()).isEqualTo("x");
        assertThat(entries.get(2)).isEmpty();
        assertThat(checkpoint.size()).isEqualTo(3);
    }

    @Test
    void a_patrol_needs_no_key_and_sees_a_changed_leaf_of_the_tree() throws SQLException {
        node.sealer.start();
        node.send(new MakeBox("a"));
        node.send(new PutIn("a", "a thing"));
        checkpointOf(2);
        tamper("update ledger.keys set wrapped = '\\x00'");
        assertThat(node.reader.patrolled(-1, 100)).hasSize(2);
        tamper("update ledger.leaves set leaf_hash = sha256(leaf_hash) where leaf_index = 1");
        assertThat(node.reader.patrolled(-1, 1)).hasSize(1);
        assertThatThrownBy(() -> node.reader.patrolled(-1, 2))
                .isInstanceOf(TamperedEvent.class)
                .hasMessageContaining("its leaf in the tree is another");
    }

    private void tamper(String sql) throws SQLException {
        try (Connection owner = node.logins.owner().connect();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("events", "leaves", "keys"))
                statement.execute("alter table ledger." + table + " disable trigger user");
            statement.execute(sql);
        }
    }

    private Checkpoint checkpointOf(long size) {
        await().until(() -> tree.checkpoint()
                .map(note -> PINNED.open(note).checkpoint().size())
                .equals(Optional.of(size)));
        return PINNED.open(tree.checkpoint().orElseThrow()).checkpoint();
    }

    private byte[] read(TilePath path) {
        return switch (path) {
            case TileId tile -> tree.tile(tile).orElseThrow();
            case BundleId bundle -> tree.entries(bundle).orElseThrow();
        };
    }
}
