package org.indelible.projection.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question to the tables, put together of the conditions alone that are asked for, so that it is answered from the index of the narrowest: the
 * cost follows what is found, not how much was ever recorded. Of a file, or of a code, the rows are found, bounded and ordered in the table of those.
 */
final class AccessStatement {
    private static final String SERVING = "(select generation from reading.projection where name = 'access')";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String place;
    private final String tables;

    private AccessStatement(AccessFilter filter) {
        var file = filter.file();
        var code = filter.traits().code();
        place = file != null ? "f" : code != null ? "c" : "a";
        tables = "reading.access a" + (file == null ? "" : joined("access_file f"))
                + (code == null ? "" : joined("access_code c"));
        conditions.add(place + ".generation = " + SERVING);
        when("f.file = :file", "file", file == null ? null : file.value());
        when("c.code = :code", "code", code);
        bounds(filter);
        traits(filter);
    }

    static AccessStatement of(AccessFilter filter) {
        return new AccessStatement(filter);
    }

    private static String joined(String table) {
        String alias = table.substring(table.length() - 1);
        return " join reading.%1$s on %2$s.generation = a.generation and %2$s.leaf = a.leaf".formatted(table, alias);
    }

    private void bounds(AccessFilter filter) {
        var from = filter.from();
        var before = filter.before();
        when(place + ".leaf <= :known", "known", filter.knownAt());
        when(place + ".recorded_at >= :from", "from", from == null ? null : SqlTime.of(from));
        when(place + ".recorded_at < :before", "before", before == null ? null : SqlTime.of(before));
    }

    private void traits(AccessFilter filter) {
        var traits = filter.traits();
        var account = filter.account();
        when("a.account = :account", "account", account == null ? null : account.value());
        when("a.purpose = :purpose", "purpose", traits.purpose());
        when("a.outcome = :outcome", "outcome", traits.outcome());
        if (traits.outcome() != null && !traits.outcome().equals("disclosed"))
            conditions.add("a.outcome <> 'disclosed'");
        when("a.allowed_by = :allowed_by", "allowed_by", traits.allowedBy());
        when("a.asked in (:asked)", "asked", traits.asked().isEmpty() ? null : traits.asked());
    }

    /** Adds a condition, if there is a value for it. */
    AccessStatement when(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Only what comes after this place, the newest first. */
    AccessStatement after(@Nullable AccessPlace end) {
        if (end != null) {
            conditions.add("(%1$s.recorded_at, %1$s.leaf) < (:end_at, :end_leaf)".formatted(place));
            values.put("end_at", SqlTime.of(end.recordedAt()));
            values.put("end_leaf", end.leaf());
        }
        return this;
    }

    /** The statement, from {@code select} on, in whose head and tail {@code %s} stands for the alias of the table that orders. */
    JdbcClient.StatementSpec run(JdbcClient jdbc, String head, String tail) {
        var sql = "%s from %s where %s %s"
                .formatted(head, tables, String.join(" and ", conditions), tail)
                .replace("%s", place);
        var statement = jdbc.sql(sql);
        for (var value : values.entrySet()) statement = statement.param(value.getKey(), value.getValue());
        return statement;
    }
}
