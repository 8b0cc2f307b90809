package org.indelible.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.node.Box.MakeBox;
import org.indelible.ledger.node.Box.PutIn;
import org.indelible.ledger.node.Node;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.ledger.store.TamperedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealedExtentTest {
    private static final String CHANGE = """
            alter table ledger.events disable trigger events_only_grow;
            update ledger.events set actor = actor || 'x' where stream_id = 'a' and sequence = 1;
            alter table ledger.events enable always trigger events_only_grow""";

    private final Logins logins = TestDatabase.fresh();
    private final Node node = new Node(logins, Node.keyset());
    private final SealedExtent extent = new SealedExtent(node.app);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void how_far_things_go_is_told_even_where_an_event_is_not_what_was_recorded() {
        node.sealer.start();
        node.send(new MakeBox("a"));
        node.send(new PutIn("a", "a thing"));
        node.send(new MakeBox("b"));
        await().until(() -> node.sealer.status().lastLeaf() == 2);
        TestDatabase.execute(logins.owner(), CHANGE);

        assertThatThrownBy(() -> node.reader.after(0, 1)).isInstanceOf(TamperedEvent.class);
        assertThat(extent.recordedAfter(0)).isPresent();
        assertThat(extent.recordedAfter(2)).isEmpty();
        assertThat(extent.length("a", 0)).isEqualTo(1);
        assertThat(extent.length("a", 2)).isEqualTo(2);
        assertThat(extent.length("nobody's", 2)).isZero();
    }

    @Test
    void a_database_that_is_away_is_said_to_be() {
        node.app.close();
        assertThatThrownBy(() -> extent.recordedAfter(0)).isInstanceOf(LedgerUnavailable.class);
    }
}
