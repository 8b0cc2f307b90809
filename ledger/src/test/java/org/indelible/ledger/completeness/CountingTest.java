package org.indelible.ledger.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.indelible.evidence.completeness.HeadsTree;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.sealing.Sealer;
import org.indelible.ledger.sealing.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountingTest {
    private final Logins logins = TestDatabase.fresh();
    private final Sealer sealer = new Sealer(logins.sealer(), TestDatabase.KEY, Clock.systemUTC(), () -> {});
    private final Counting counting = new Counting(logins.sealer());

    @AfterEach
    void close() {
        sealer.close();
    }

    @Test
    void an_empty_ledger_has_nothing_to_count() {
        assertThat(counting.count()).isEmpty();
    }

    @Test
    void counting_what_is_new_gives_what_counting_everything_gives() {
        Stream a = new Stream("a").append(logins.app()).append(logins.app());
        for (int i = 0; i < 50; i++) {
            new Stream("s" + i).append(logins.app());
        }
        sealer.sealInline();
        assertCountsEverything(counting.count().orElseThrow(), 51, 51);

        a.append(logins.app());
        new Stream("new").append(logins.app());
        sealer.sealInline();
        assertCountsEverything(counting.count().orElseThrow(), 53, 52);
    }

    @Test
    void a_count_is_stated_once_and_the_statement_alone_is_no_reason_for_another() {
        Stream a = new Stream("a").append(logins.app());
        sealer.sealInline();
        Count count = counting.count().orElseThrow();
        assertThat(counting.count().orElseThrow().root())
                .as("nobody stated it: it is counted again")
                .isEqualTo(count.root());

        new Stream("ledger/node-1").append(logins.app());
        counting.stated(count, "ledger/node-1", 0);
        sealer.sealInline();
        assertThat(counting.count()).isEmpty();

        a.append(logins.app());
        sealer.sealInline();
        assertThat(counting.count().orElseThrow().streams()).isEqualTo(2);
        assertThat(statement()).as("the new count is not stated").isEqualTo("none");
    }

    @Test
    void a_statement_of_a_count_that_was_overtaken_is_not_noted() {
        Stream a = new Stream("a").append(logins.app());
        sealer.sealInline();
        Count overtaken = counting.count().orElseThrow();
        a.append(logins.app());
        sealer.sealInline();
        assertThat(counting.count()).isPresent();

        counting.stated(overtaken, "ledger/node-1", 0);
        assertThat(statement()).isEqualTo("none");
    }

    @Test
    void what_is_not_sealed_is_not_counted() {
        Stream a = new Stream("a").append(logins.app());
        sealer.sealInline();
        a.append(logins.app());
        assertThat(counting.count().orElseThrow().throughLeaf()).isZero();
    }

    private void assertCountsEverything(Count count, long throughLeaf, long streams) {
        assertThat(count.throughLeaf()).isEqualTo(throughLeaf);
        assertThat(count.streams()).isEqualTo(streams);
        assertThat(count.root()).isEqualTo(HeadsTree.of(heads(), 0).hash());
    }

    private String statement() {
        return TestDatabase.query(logins.app(), "select coalesce(statement_stream, 'none') from ledger.completeness");
    }

    /** Counted by the definition, without the tables of the count. */
    private List<StreamHead> heads() {
        List<StreamHead> heads = new ArrayList<>();
        try (Connection connection = logins.app().connect();
                PreparedStatement select = connection.prepareStatement("""
                        select stream_id, sequence, event_hash from ledger.sealed_events s
                        where sequence = (select max(sequence) from ledger.sealed_events t where t.stream_id = s.stream_id)""");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                heads.add(new StreamHead(row.getString(1), row.getLong(2), row.getBytes(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return heads;
    }
}
