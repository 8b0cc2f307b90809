package org.indelible.ledger.reading;

import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.indelible.ledger.node.Box.ThingPutIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a row per thing, and fails or hangs where it is told to. */
final class ThingsProjection {
    static final String TABLE = "create table reading.things (event_id text, thing text);"
            + " grant select, insert, delete on reading.things to indelible_app";

    final CountDownLatch hanging = new CountDownLatch(1);
    final CountDownLatch release = new CountDownLatch(1);
    volatile String refuse = "";
    volatile String hangAt = "";
    private final JdbcClient jdbc;

    ThingsProjection(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @EventHandler
    public void project(ThingPutIn event, @MessageIdentifier String id) throws InterruptedException {
        jdbc.sql("insert into reading.things (event_id, thing) values (?, ?)")
                .params(id, event.thing())
                .update();
        if (event.thing().equals(refuse)) {
            throw new IllegalStateException("cannot apply " + event.thing());
        }
        if (event.thing().equals(hangAt)) {
            hanging.countDown();
            release.await();
        }
    }

    @ResetHandler
    public void reset() {
        jdbc.sql("delete from reading.things").update();
    }
}
