package org.indelible.projection;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the generation that serves up to date. Any number of nodes may call it: one batch at a time is applied, none twice. */
public final class LiveProjection {
    private final Projection projection;
    private final NamedParameterJdbcTemplate jdbc;
    private final Positions positions;
    private final TransactionTemplate transaction;
    private final Arrivals arrivals;
    private final KeyedWords words;

    LiveProjection(Projection projection, DataSource database, Arrivals arrivals, KeyedWords words) {
        this.projection = projection;
        this.words = words;
        this.jdbc = new NamedParameterJdbcTemplate(database);
        this.positions = new Positions(JdbcClient.create(jdbc));
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.arrivals = arrivals;
    }

    /** The projection's name. */
    public String name() {
        return projection.name();
    }

    /**
     * Applies sealed events in leaf order, all in a transaction of their own, or where that fails one by one up to the one that cannot be
     * applied; those that were applied before are passed over.
     *
     * @return the last leaf applied, by whichever node
     * @throws ProjectionFailed naming the event that cannot be applied; nothing of it is kept
     * @throws ProjectionEmptied if a crash emptied its tables
     */
    public long apply(List<CommittedEvent> events) {
        try {
            return together(events);
        } catch (RowsRefused refused) {
            events.forEach(event -> together(List.of(event)));
            return position();
        }
    }

    private long together(List<CommittedEvent> events) {
        Long applied = transaction.execute(_ -> {
            var serving = positions.advance(
                    name(), events.isEmpty() ? -1 : events.getLast().leaf());
            var rows = new Rows(jdbc, words, serving.generation());
            if (!projection.intact(rows)) throw new ProjectionEmptied(name());
            return new Batch(projection, rows).applyAfter(serving.leaf(), events);
        });
        arrivals.signal();
        return Objects.requireNonNull(applied);
    }

    /** The last leaf applied, or -1. */
    public long position() {
        return positions.read(name()).leaf();
    }
}
