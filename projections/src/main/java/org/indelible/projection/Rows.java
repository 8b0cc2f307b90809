package org.indelible.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one generation of a projection, within the transaction that writes them. Used by one thread. */
public final class Rows {
    private final NamedParameterJdbcTemplate jdbc;
    private final JdbcClient statements;
    private final int generation;
    private final Map<String, List<SqlParameterSource>> inserts = new LinkedHashMap<>();

    Rows(NamedParameterJdbcTemplate jdbc, int generation) {
        this.jdbc = jdbc;
        this.statements = JdbcClient.create(jdbc);
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    /** A statement in which {@code :generation} stands for the generation; it finds the rows that were {@linkplain #insert inserted} before. */
    public JdbcClient.StatementSpec sql(String sql) {
        insertAll();
        return statements.sql(sql).param("generation", generation);
    }

    /** A row by the values of one {@code insert}, without a conflict to settle: it is inserted together with others, before the next statement. */
    public Row insert(String sql) {
        return new Row(sql);
    }

    /**
     * Inserts the rows that were put off until now.
     *
     * @throws RowsRefused if one of them cannot be, whichever event it is of
     */
    void insertAll() {
        try {
            inserts.forEach((sql, rows) -> jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new)));
        } catch (RuntimeException cause) {
            throw new RowsRefused(cause);
        } finally {
            inserts.clear();
        }
    }

    /** A row to be. */
    public final class Row {
        private final String sql;
        private final MapSqlParameterSource values = new MapSqlParameterSource();

        private Row(String sql) {
            this.sql = sql;
            values.addValue("generation", generation);
        }

        /** What stands for this name in the statement. */
        public Row param(String name, @Nullable Object value) {
            values.addValue(name, value);
            return this;
        }

        /** Has the row inserted. */
        public void add() {
            inserts.computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
        }
    }
}
