package org.indelible.projection;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The statements of one rebuild, on one connection, which holds the lock. */
final class RebuildWork {
    private final Projection projection;
    private final KeyedWords words;
    private final NamedParameterJdbcTemplate many;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Positions positions;
    private int generation;

    RebuildWork(Projection projection, DataSource single, KeyedWords words) {
        this.words = words;
        this.projection = projection;
        this.many = new NamedParameterJdbcTemplate(single);
        this.jdbc = JdbcClient.create(many);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(single));
        this.positions = new Positions(jdbc);
    }

    boolean lock() {
        return ask("select pg_try_advisory_lock(hashtextextended('reading.' || :name, 0))");
    }

    void unlock() {
        ask("select pg_advisory_unlock(hashtextextended('reading.' || :name, 0))");
    }

    private boolean ask(String sql) {
        return jdbc.sql(sql)
                .param("name", projection.name())
                .query(Boolean.class)
                .single();
    }

    /** Removes whatever does not serve, and starts the next generation. */
    void begin() {
        clean();
        generation = positions.read(projection.name()).generation() + 1;
        transaction.executeWithoutResult(_ -> projection.begin(rows()));
    }

    /**
     * Applies events, and where that fails one by one up to the one that cannot be applied.
     *
     * @throws ProjectionFailed naming it
     */
    long apply(long leaf, List<CommittedEvent> events) {
        try {
            return together(leaf, events);
        } catch (RowsRefused refused) {
            long last = leaf;
            for (CommittedEvent event : events) last = together(last, List.of(event));
            return last;
        }
    }

    private long together(long leaf, List<CommittedEvent> events) {
        return Objects.requireNonNull(transaction.execute(_ -> new Batch(projection, rows()).applyAfter(leaf, events)));
    }

    /** Keeps live batches out, catches up with them, and lets the new generation serve. */
    void serve(long applied, LongFunction<List<CommittedEvent>> after) {
        transaction.executeWithoutResult(_ -> {
            long live = positions.lock(projection.name()).leaf();
            long leaf = applied;
            while (leaf < live) {
                var next = after.apply(leaf);
                if (next.isEmpty()) throw new IllegalStateException("the ledger ends before leaf " + live);
                for (var event : next) leaf = new Batch(projection, rows()).applyAfter(leaf, List.of(event));
            }
            positions.write(projection.name(), new Position(generation, leaf));
        });
    }

    /** Removes the rows of every generation that does not serve. */
    void clean() {
        transaction.executeWithoutResult(_ -> {
            int serving = positions.lock(projection.name()).generation();
            projection
                    .tables()
                    .forEach(table -> jdbc.sql("delete from " + table + " where generation <> :serving")
                            .param("serving", serving)
                            .update());
        });
    }

    private Rows rows() {
        return new Rows(many, words, generation);
    }
}
