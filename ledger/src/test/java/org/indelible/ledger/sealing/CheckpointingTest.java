package org.indelible.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.merkle.MerkleRoot;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckpointingTest {
    private static final PinnedLog PINNED = new PinnedLog(TestDatabase.ORIGIN, TestDatabase.KEY.verifier());

    private final Logins logins = TestDatabase.fresh();
    private final Login app = logins.app();
    private final Sealer sealer = sealer();
    private final Sealer other = sealer();

    @AfterEach
    void close() {
        sealer.close();
        other.close();
    }

    @Test
    void what_is_sealed_is_signed_with_the_root_of_all_leaves() {
        sealer.start();
        Stream stream = new Stream("a").append(app, 600);
        sealer.wake();

        awaitCheckpointOf(600);
        assertThat(latest().root()).isEqualTo(MerkleRoot.of(stream.leafHashes()));
        assertThat(query("select count(*) from ledger.nodes")).isEqualTo("2");
        assertThat(sealer.status().checkpoint().size()).isEqualTo(600);
        assertThat(sealer.status().checkpoint().failing()).isFalse();
    }

    @Test
    void under_load_one_is_signed_in_200_ms_and_the_last_size_always() {
        sealer.start();
        Stream stream = new Stream("a");
        for (int i = 0; i < 100; i++) {
            stream.append(app);
            sealer.wake();
        }

        awaitCheckpointOf(100);
        assertThat(query("""
                select coalesce(min(gap), interval '1 s') > interval '195 ms'
                from (select signed_at - lag(signed_at) over (order by size) as gap from ledger.checkpoints) g""")).isEqualTo("t");
    }

    @Test
    void a_node_that_takes_over_signs_what_the_dead_one_did_not() {
        new Stream("a").append(app);
        sealer.sealInline();
        sealer.close();
        assertThat(query("select count(*) from ledger.checkpoints")).isEqualTo("0");
        other.start();

        awaitCheckpointOf(1);
    }

    @Test
    void a_signer_whose_connection_breaks_opens_another() {
        sealer.start();
        awaitCheckpointOf(0);
        TestDatabase.query(logins.sealer(), """
                select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'indelible signing'""");
        new Stream("a").append(app);
        sealer.wake();

        awaitCheckpointOf(1);
    }

    @Test
    void sealing_goes_on_while_nothing_can_be_signed_and_signing_catches_up() {
        sealer.start();
        awaitCheckpointOf(0);
        TestDatabase.execute(logins.owner(), "revoke insert on ledger.checkpoints from indelible_sealer");
        new Stream("a").append(app, 3);
        sealer.wake();
        await().until(() -> sealer.status().checkpoint().failing());
        new Stream("b").append(app, 2);
        sealer.wake();
        await().until(() -> query("select count(*) from ledger.leaves").equals("5"));
        assertThat(latest().size()).isZero();
        assertThat(sealer.oldestUnsealed()).isZero();
        TestDatabase.execute(logins.owner(), "grant insert on ledger.checkpoints to indelible_sealer");

        awaitCheckpointOf(5);
        await().until(() -> !sealer.status().checkpoint().failing());
    }

    @Test
    void nothing_is_signed_over_a_leaf_that_was_changed_after_it_was_signed_for() {
        sealer.start();
        new Stream("a").append(app, 3);
        sealer.wake();
        awaitCheckpointOf(3);
        owned("leaves", "update ledger.leaves set leaf_hash = event_hash where leaf_index = 1");
        new Stream("b").append(app);
        sealer.wake();

        await().until(() -> sealer.status().checkpoint().failing());
        other.start();
        await().until(() -> other.status().checkpoint().failing());
        assertThat(latest().size()).isEqualTo(3);
    }

    @Test
    void a_node_that_ran_on_does_not_sign_a_ledger_that_was_put_back() {
        sealer.start();
        awaitCheckpointOf(0);
        new Stream("a").append(app, 3);
        sealer.wake();
        awaitCheckpointOf(3);
        owned("checkpoints", "delete from ledger.checkpoints where size = 3");
        owned("leaves", "delete from ledger.leaves where leaf_index = 2; update ledger.head set next_leaf = 2");

        await().until(() -> sealer.status().checkpoint().failing());
        assertThat(latest().size()).isZero();
    }

    @Test
    void two_nodes_never_sign_two_roots() {
        sealer.start();
        other.start();
        List<Stream> streams =
                IntStream.range(0, 4).mapToObj(i -> new Stream("s" + i)).toList();
        for (int i = 0; i < 40; i++) {
            streams.forEach(stream -> stream.append(app));
            sealer.wake();
            other.wake();
        }

        awaitCheckpointOf(160);
        List<byte[]> leaves = Arrays.stream(query("""
                        select string_agg(encode(leaf_hash, 'hex'), ' ' order by leaf_index) from ledger.leaves""").split(" "))
                .map(HexFormat.of()::parseHex)
                .toList();
        assertThat(Arrays.stream(query(
                                        "select string_agg(encode(note, 'hex'), ' ' order by size) from ledger.checkpoints")
                                .split(" "))
                        .map(note -> PINNED.open(HexFormat.of().parseHex(note)).checkpoint()))
                .hasSizeGreaterThan(1)
                .allSatisfy(checkpoint -> assertThat(checkpoint.root())
                        .isEqualTo(MerkleRoot.of(leaves.subList(0, (int) checkpoint.size()))));
    }

    private Sealer sealer() {
        return new Sealer(logins.sealer(), TestDatabase.KEY, Clock.systemUTC(), () -> {});
    }

    private void awaitCheckpointOf(long size) {
        await().until(() -> query("select max(size) from ledger.checkpoints").equals(Long.toString(size)));
    }

    private Checkpoint latest() {
        String note = query("select encode(note, 'hex') from ledger.checkpoints order by size desc limit 1");
        return PINNED.open(HexFormat.of().parseHex(note)).checkpoint();
    }

    /** Does what only somebody who owns the tables can. */
    private void owned(String table, String statement) {
        TestDatabase.execute(
                logins.owner(),
                "begin; alter table ledger.%1$s disable trigger %1$s_only_grow; %2$s; alter table ledger.%1$s enable always trigger %1$s_only_grow; commit"
                        .formatted(table, statement));
    }

    private String query(String sql) {
        return TestDatabase.query(app, sql);
    }
}
