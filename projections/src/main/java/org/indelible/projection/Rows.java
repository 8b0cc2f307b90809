package org.indelible.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one generation of a projection, within the transaction that writes them. */
public record Rows(JdbcClient jdbc, int generation) {
    /** A statement in which {@code :generation} stands for the generation. */
    public JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("generation", generation);
    }
}
