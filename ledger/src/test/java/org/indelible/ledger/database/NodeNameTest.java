package org.indelible.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NodeNameTest {
    private static final Duration SHORT = Duration.ofMillis(600);
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final String BREAK = """
            select count(pg_terminate_backend(pid)) from pg_locks
             where locktype = 'advisory' and pid <> pg_backend_pid() and granted""";

    private final Login app = TestDatabase.fresh().app();

    @Test
    void a_second_node_of_the_same_name_is_refused_with_what_to_set() {
        try (var _ = NodeName.hold(app, "node-1", SHORT);
                var other = NodeName.hold(app, "node-2", SHORT)) {
            assertThatThrownBy(() -> NodeName.hold(app, "node-1", SHORT))
                    .isInstanceOf(NodeNameTaken.class)
                    .hasMessage("another node on this database is called node-1: set INDELIBLE_LEDGER_NODE to a name"
                            + " that no other node has");
            assertThat(other.trouble()).isEmpty();
        }
        NodeName.hold(app, "node-1", SHORT).close();
    }

    @Test
    void a_name_that_is_let_go_of_in_time_is_waited_for() {
        NodeName killed = NodeName.hold(app, "node-1", SHORT);
        var again = CompletableFuture.supplyAsync(() -> NodeName.hold(app, "node-1", LONG));
        assertThat(again).isNotDone();
        killed.close();
        again.join().close();
    }

    @Test
    void a_name_whose_connection_broke_is_taken_again_and_one_that_another_took_is_told() {
        try (var name = NodeName.hold(app, "node-1", SHORT)) {
            TestDatabase.query(app, BREAK);
            name.look();
            assertThat(name.trouble()).isEmpty();
            assertThatThrownBy(() -> NodeName.hold(app, "node-1", SHORT)).isInstanceOf(NodeNameTaken.class);

            TestDatabase.query(app, BREAK);
            try (var _ = NodeName.hold(app, "node-1", SHORT)) {
                name.look();
                assertThat(name.trouble())
                        .hasValueSatisfying(why -> assertThat(why).contains("INDELIBLE_LEDGER_NODE"));
            }
            name.look();
            assertThat(name.trouble()).isEmpty();
        }
    }
}
