package org.indelible.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.store.LedgerUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A node seals, and one step of it goes wrong: the first, then the second, and so on, until there is no such step. Whatever became of the step, whoever seals on goes on
 * where the ledger is, and nobody who reads it ever sees anything taken back.
 */
class SealingCrashTest {
    private static final int TILE = 256;

    private final Logins logins = TestDatabase.fresh();
    private final Mishap mishap = new Mishap();
    private final SteppedDriver driver = new SteppedDriver(mishap);
    private final Onlooker onlooker = new Onlooker(logins.app(), TestDatabase.KEY);
    private final Connection app = unhurried(logins.app()).connect();
    private final Connection slow = unhurried(logins.app()).connect();
    private final Stream a = onlooker.follow(new Stream("a"));
    private final Stream b = onlooker.follow(new Stream("b"));
    private final Stream late = onlooker.follow(new Stream("late"));

    SealingCrashTest() throws SQLException {
        app.setAutoCommit(false);
        slow.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        app.close();
        slow.close();
        onlooker.close();
        driver.close();
    }

    /** What a node does while something may go wrong. */
    private interface Work {
        void done() throws SQLException;
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "UNREPORTED", "TERMINATED_BEFORE", "TERMINATED_AFTER"})
    void another_node_seals_on_after_any_step(Fault fault) throws SQLException {
        int steps = steps(fault, () -> {
            try (Turns node = turns(TILE);
                    Turns other = turns(TILE)) {
                late.append(slow);
                riskily(() -> sealTwice(node));
                slow.commit();
                sealOn(other);
                survive(node::turn);
                sealOn(node);
            }
        });
        assertThat(steps).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREPORTED", "CANCELLED", "STRUCK"})
    void the_same_node_seals_on_after_any_step(Fault fault) throws SQLException {
        int steps = steps(fault, () -> {
            try (Turns node = turns(TILE)) {
                riskily(() -> sealTwice(node));
                survive(node::turn);
                sealOn(node);
            }
        });
        assertThat(steps).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOST", "UNREPORTED"})
    void pages_that_complete_a_tile_are_sealed_once_after_any_step(Fault fault) throws SQLException {
        int steps = steps(fault, () -> {
            try (Turns node = turns(TILE / 2 + 1);
                    Turns other = turns(TILE)) {
                append(a, TILE);
                riskily(node::seal);
                sealOn(other);
            }
        });
        assertThat(steps).isGreaterThan(20);
    }

    /** Plays it once for each step that it has, and returns how many these are. */
    private int steps(Fault fault, Work play) {
        int step = 0;
        do {
            mishap.plan(step++, fault);
            try {
                play.done();
            } catch (Exception | Error e) {
                throw new AssertionError(mishap.toString(), e);
            }
        } while (mishap.happened());
        return step - 1;
    }

    /** Work in which something may go wrong. */
    private void riskily(Work work) throws SQLException {
        mishap.risky(true);
        survive(work);
        mishap.risky(false);
        onlooker.look(mishap.signed());
    }

    /** Work in which it may be noticed that something went wrong. */
    private void survive(Work work) throws SQLException {
        try {
            work.done();
        } catch (SQLException | LedgerUnavailable | Error e) {
            if (!mishap.happened()) {
                throw e;
            }
        }
    }

    private Turns turns(int pageSize) {
        return new Turns(driver.through(unhurried(logins.sealer())), TestDatabase.KEY, pageSize);
    }

    /** Commits do not wait for the disk: the server is not what crashes here. */
    private static Login unhurried(Login login) {
        return new Login(login.url() + "&options=-c%20synchronous_commit=off", login.role(), login.password());
    }

    /** By a node that has just started, and then by one that has sealed before. */
    private void sealTwice(Turns node) throws SQLException {
        append(a, 2);
        node.turn();
        node.announce();
        append(a, 1);
        append(b, 1);
        node.turn();
    }

    /** By a node with which nothing is wrong: what is there, of which a later event could remind it, and then what comes. */
    private void sealOn(Turns node) throws SQLException {
        catchUp(node);
        append(a, 1);
        append(b, 1);
        catchUp(node);
    }

    private void catchUp(Turns node) {
        Turns.soon().until(() -> {
            node.turn();
            onlooker.look(mishap.signed());
            return onlooker.sawEverything();
        });
    }

    private void append(Stream stream, int events) throws SQLException {
        for (int i = 0; i < events; i++) {
            stream.append(app);
        }
        app.commit();
    }
}
