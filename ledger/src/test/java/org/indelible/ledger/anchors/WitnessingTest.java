package org.indelible.ledger.anchors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.cosignature.Cosignature;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessingTest {
    private static final PinnedLog LOG = new PinnedLog(TestDatabase.ORIGIN, TestDatabase.KEY.verifier());

    private final Logins logins = TestDatabase.fresh();
    private final Node node = new Node(logins, Node.keyset());
    private final ScriptedWitness first = new ScriptedWitness("witness.example/1");
    private final ScriptedWitness second = new ScriptedWitness("witness.example/2");
    private @Nullable Witnessing witnessing;

    WitnessingTest() throws IOException {}

    @AfterEach
    void close() {
        if (witnessing != null) witnessing.close();
        first.close();
        second.close();
        node.close();
    }

    @Test
    void checkpoints_are_cosigned_stored_and_shown() {
        Witnesses both = witnesses(2);
        Witnessing witnessing = start(both);
        node.send(new MakeBox("a"));
        awaitWitnessed(witnessing, 1);
        node.send(new PutIn("a", "a thing"));
        awaitWitnessed(witnessing, 2);

        AnchoredCheckpoints shown = new AnchoredCheckpoints(node.app, both);
        for (AnchoredCheckpoint checkpoint : List.of(
                shown.latest().orElseThrow(),
                shown.witnessed().orElseThrow(),
                shown.ofSize(2).orElseThrow())) {
            SignedCheckpoint signed = LOG.open(checkpoint.note());
            assertThat(signed.checkpoint().size()).isEqualTo(2);
            assertThat(both.policy().check(signed))
                    .extracting(Cosignature::time)
                    .containsOnly(ScriptedWitness.NOON.getEpochSecond());
        }
        assertThat(shown.ofSize(3)).isEmpty();
        assertThat(witnessing.status().waiting()).isZero();
        assertThat(witnessing.status().witnesses()).allMatch(state -> state.trouble() == null && state.size() == 2);
    }

    @Test
    void a_witness_that_is_elsewhere_says_so_and_gets_the_right_proof() {
        Witnessing before = start(new Witnesses(1, List.of(first.witness())));
        node.send(new MakeBox("a"));
        awaitWitnessed(before, 1);
        before.close();
        TestDatabase.execute(logins.owner(), """
                alter table ledger.cosignatures disable trigger cosignatures_only_grow;
                delete from ledger.cosignatures;
                alter table ledger.cosignatures enable always trigger cosignatures_only_grow""");
        Witnessing witnessing = start(new Witnesses(1, List.of(first.witness())));
        node.send(new PutIn("a", "a thing"));

        awaitWitnessed(witnessing, 2);
        assertThat(first.asked.getLast().oldSize()).isPositive();
    }

    @Test
    void enough_of_them_are_enough_and_one_that_is_away_is_named_and_asked_again() {
        second.says(_ -> new ScriptedWitness.Said(503, ""));
        Witnessing witnessing = start(witnesses(1));
        node.send(new MakeBox("a"));
        awaitWitnessed(witnessing, 1);
        await().until(() ->
                "it answered with status 503".equals(stateOf(witnessing, 1).trouble()));
        assertThat(witnessing.status().contradicting()).isZero();

        second.isHonest();
        await().until(() -> stateOf(witnessing, 1).trouble() == null
                && stateOf(witnessing, 1).size() == 1);
    }

    @Test
    void too_few_leave_a_window_that_grows() {
        second.close();
        Witnessing witnessing = start(witnesses(2));
        node.send(new MakeBox("a"));
        await().until(() -> stateOf(witnessing, 0).size() == 1
                && String.valueOf(stateOf(witnessing, 1).trouble()).contains("no connection"));
        assertThat(witnessing.status().size()).isZero();
        await().until(() -> witnessing.status().waiting().compareTo(Duration.ofMillis(1)) > 0);
        assertThat(new AnchoredCheckpoints(node.app, witnesses(2)).witnessed()).isEmpty();
    }

    @Test
    void nobody_to_ask_is_a_window_over_everything() {
        Witnessing witnessing = start(Witnesses.NONE);
        node.send(new MakeBox("a"));
        await().until(() -> witnessing.status().waiting().compareTo(Duration.ofMillis(1)) > 0);
        assertThat(witnessing.status().size()).isZero();
        assertThat(witnessing.status().witnesses()).isEmpty();
    }

    @Test
    void a_witness_that_has_cosigned_more_than_is_stored_here_shows_that_the_ledger_was_put_back() {
        first.holds(9, new byte[32]);
        Witnessing witnessing = start(new Witnesses(1, List.of(first.witness())));
        node.send(new MakeBox("a"));
        await().until(() -> witnessing.status().contradicting() == 1);
        assertThat(stateOf(witnessing, 0).trouble())
                .isEqualTo("it has cosigned 9 leaves, and only 1 are signed for here: this ledger was put back to an"
                        + " older copy");
    }

    @Test
    void a_witness_of_another_history_of_the_same_size_or_smaller_is_an_alarm() {
        first.holds(1, new byte[32]);
        second.says(_ -> new ScriptedWitness.Said(422, "no\n"));
        Witnessing witnessing = start(witnesses(1));
        node.send(new MakeBox("a"));
        await().until(() -> witnessing.status().contradicting() == 2);
        assertThat(stateOf(witnessing, 0).trouble()).contains("another tree of 1 leaves");
        assertThat(stateOf(witnessing, 1).trouble()).contains("does not extend");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    200 | nonsense                       | not a cosignature
                    200 | ''                             | no cosignature of its key
                    403 | no                             | does not accept
                    404 | no                             | does not know
                    409 | many                           | names no size
                    302 | ''                             | status 302
                    500 | ''                             | status 500
                    """)
    void whatever_else_a_witness_says_is_stored_nowhere(int status, String body, String why) {
        first.says(_ -> new ScriptedWitness.Said(status, body));
        Witnessing witnessing = start(new Witnesses(1, List.of(first.witness())));
        node.send(new MakeBox("a"));
        await().until(() -> String.valueOf(stateOf(witnessing, 0).trouble()).contains(why));
        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.cosignatures"))
                .isEqualTo("0");
    }

    @Test
    void a_cosignature_of_another_checkpoint_or_of_another_key_is_not_stored() {
        var turn = new AtomicInteger();
        first.says(
                request -> turn.getAndIncrement() % 2 == 0 ? changed(first.signed(request)) : second.signed(request));
        Witnessing witnessing = start(new Witnesses(1, List.of(first.witness())));
        node.send(new MakeBox("a"));
        await().until(() -> turn.get() >= 2);
        await().until(() -> String.valueOf(stateOf(witnessing, 0).trouble()).contains("no cosignature of its key"));
        assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.cosignatures"))
                .isEqualTo("0");
    }

    /** The same line with one character of the signature changed. */
    private static ScriptedWitness.Said changed(ScriptedWitness.Said said) {
        char[] line = said.body().toCharArray();
        int at = line.length - 20;
        line[at] = line[at] == 'A' ? 'B' : 'A';
        return new ScriptedWitness.Said(said.status(), new String(line));
    }

    @Test
    void an_answer_without_end_is_cut_off() {
        first.saysWithoutEnd();
        Witnessing witnessing = start(new Witnesses(1, List.of(first.witness())));
        node.send(new MakeBox("a"));
        await().until(() -> String.valueOf(stateOf(witnessing, 0).trouble()).contains("no whole answer"));
        await().until(first::wasCutOff);
    }

    @Test
    void only_the_node_that_leads_asks() {
        witnessing = new Witnessing(witnesses(1), LOG, node.app, logins.sealer(), () -> false, Clock.systemUTC());
        Witnessing looking = witnessing;
        looking.start();
        node.sealer.start();
        node.send(new MakeBox("a"));
        await().until(() -> looking.status().waiting().compareTo(Duration.ofMillis(1)) > 0);
        assertThat(first.asked).isEmpty();
    }

    @Test
    void keys_and_addresses_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Witness(TestDatabase.KEY.verifier(), URI.create("https://witness.example")))
                .isInstanceOf(RefusedNote.class);
        assertThatThrownBy(() -> new Witness(first.witness().key(), URI.create("file:///etc/passwd")))
                .isInstanceOf(RefusedNote.class);
        assertThatThrownBy(() -> new Witnesses(2, List.of(first.witness()))).isInstanceOf(RefusedNote.class);
        assertThatThrownBy(() -> new Witnesses(1, List.of(first.witness(), first.witness())))
                .isInstanceOf(RefusedNote.class);
    }

    private Witnesses witnesses(int required) {
        return new Witnesses(required, List.of(first.witness(), second.witness()));
    }

    private Witnessing start(Witnesses witnesses) {
        Witnessing started = new Witnessing(witnesses, LOG, node.app, logins.sealer(), () -> true, Clock.systemUTC());
        witnessing = started;
        if (node.sealer.status().lastLeaf() < 0) node.sealer.start();
        started.start();
        return started;
    }

    private static WitnessState stateOf(Witnessing witnessing, int index) {
        return witnessing.status().witnesses().get(index);
    }

    private static void awaitWitnessed(Witnessing witnessing, long size) {
        await().until(() -> witnessing.status().size() == size);
    }
}
