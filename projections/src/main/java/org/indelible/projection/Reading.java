package org.indelible.projection;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What serves and how far it is, for whoever answers from the tables. */
public final class Reading {
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    public Reading(DataSource database) {
        jdbc = JdbcClient.create(database);
        snapshot = new TransactionTemplate(new DataSourceTransactionManager(database));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** Answers several questions to the tables from one snapshot. */
    public <T> T inSnapshot(Supplier<T> answer) {
        return Objects.requireNonNull(snapshot.execute(_ -> answer.get()));
    }

    /** The last leaf that all of these projections have applied, or -1. */
    public long position(Collection<String> projections) {
        return jdbc.sql("select min(leaf) from reading.projection where name in (:names)")
                .param("names", projections)
                .query(Long.class)
                .single();
    }
}
