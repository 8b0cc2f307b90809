package org.indelible.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one generation of a projection, within the transaction that writes them. Used by one thread. */
public final class Rows {
    private final NamedParameterJdbcTemplate jdbc;
    private final JdbcClient statements;
    private final KeyedWords words;
    private final int generation;
    private final Map<String, List<SqlParameterSource>> inserts = new LinkedHashMap<>();
    private final Map<String, List<SqlParameterSource>> updates = new LinkedHashMap<>();
    private final Set<Object> replaced = new HashSet<>();

    Rows(NamedParameterJdbcTemplate jdbc, KeyedWords words, int generation) {
        this.jdbc = jdbc;
        this.words = words;
        this.statements = JdbcClient.create(jdbc);
        this.generation = generation;
    }

    int generation() {
        return generation;
    }

    /** What stands in a row for a word that may not: {@link KeyedWords}. */
    public byte[] hashed(String kind, String word) {
        return words.of(kind, word);
    }

    /** A statement in which {@code :generation} stands for the generation; it finds the rows that were {@linkplain #insert inserted} before. */
    public JdbcClient.StatementSpec sql(String sql) {
        insertAll();
        return statements.sql(sql).param("generation", generation);
    }

    /** A row by the values of one {@code insert}: it is inserted together with others, before the next statement. */
    public Row insert(String sql) {
        return new Row(sql, inserts);
    }

    /** A change to rows by one {@code update}: it is made together with others, after the rows that were put off and before the next statement. */
    public Row update(String sql) {
        return new Row(sql, updates);
    }

    /**
     * Inserts and changes the rows that were put off until now.
     *
     * @throws RowsRefused if one of them cannot be, whichever event it is of
     */
    void insertAll() {
        try {
            inserts.forEach(this::together);
            updates.forEach(this::together);
        } catch (RuntimeException cause) {
            throw new RowsRefused(cause);
        } finally {
            inserts.clear();
            updates.clear();
            replaced.clear();
        }
    }

    private void together(String sql, List<SqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    /** A row to be. */
    public final class Row {
        private final String sql;
        private final Map<String, List<SqlParameterSource>> together;
        private final MapSqlParameterSource values = new MapSqlParameterSource();

        private Row(String sql, Map<String, List<SqlParameterSource>> together) {
            this.sql = sql;
            this.together = together;
            values.addValue("generation", generation);
        }

        /** What stands for this name in the statement. */
        public Row param(String name, @Nullable Object value) {
            values.addValue(name, value);
            return this;
        }

        /** Has the row inserted. */
        public void add() {
            together.computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
        }

        /** Has the row inserted, or put in the place of an earlier one, which no statement may do twice for one thing. */
        public void addOnce(Object thing) {
            if (!replaced.add(thing)) {
                insertAll();
                replaced.add(thing);
            }
            add();
        }
    }
}
