package org.indelible.projection.access;

import java.util.List;
import javax.sql.DataSource;
import org.indelible.projection.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of the access log. */
public final class AccessLines {
    private static final String SERVING = "(select generation from reading.projection where name = 'access')";

    private final JdbcClient jdbc;

    public AccessLines(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** At most so many events, the newest first, all before a leaf. */
    public List<AccessRow> page(AccessFilter filter, long beforeLeaf, int limit) {
        var file = filter.file();
        var account = filter.account();
        var from = filter.from();
        var before = filter.before();
        return jdbc.sql("""
                        select a.leaf, a.stream, a.sequence from reading.access a
                         where a.generation = %1$s and a.leaf <= :known and a.leaf < :before_leaf
                           and (cast(:account as text) is null or a.account = :account)
                           and (cast(:from as timestamptz) is null or a.recorded_at >= :from)
                           and (cast(:before as timestamptz) is null or a.recorded_at < :before)
                           and (cast(:file as uuid) is null
                                or a.leaf in (select f.leaf from reading.access_file f where f.generation = %1$s and f.file = :file))
                         order by a.leaf desc limit :limit""".formatted(SERVING))
                .param("known", filter.knownAt())
                .param("before_leaf", beforeLeaf)
                .param("account", account == null ? null : account.value())
                .param("from", from == null ? null : SqlTime.of(from))
                .param("before", before == null ? null : SqlTime.of(before))
                .param("file", file == null ? null : file.value())
                .param("limit", limit)
                .query((row, _) -> new AccessRow(row.getLong("leaf"), row.getString("stream"), row.getLong("sequence")))
                .list();
    }
}
