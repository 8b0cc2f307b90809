package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives connections. While it is shut it holds whoever asks for one, and refuses it to them when they are let go. */
final class Gate extends DelegatingDataSource implements AutoCloseable {
    private final ConcurrentLinkedQueue<CountDownLatch> held = new ConcurrentLinkedQueue<>();
    private final AtomicInteger arrived = new AtomicInteger();
    private volatile boolean shut;

    Gate(DataSource source) {
        super(source);
    }

    void shut() {
        arrived.set(0);
        shut = true;
    }

    /** Lets pass whoever comes from now on; who is held stays so. */
    void open() {
        shut = false;
    }

    int arrived() {
        return arrived.get();
    }

    void letOneGo() {
        CountDownLatch first = held.poll();
        if (first != null) {
            first.countDown();
        }
    }

    @Override
    public void close() {
        letAllGo();
    }

    /** Opens, and lets go whoever is held. It can be shut again. */
    void letAllGo() {
        open();
        while (!held.isEmpty()) {
            letOneGo();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (shut) {
            CountDownLatch turn = new CountDownLatch(1);
            held.add(turn);
            arrived.incrementAndGet();
            try {
                turn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new SQLTransientConnectionException("Held, and let go without a connection", "08001");
        }
        return super.getConnection();
    }
}
