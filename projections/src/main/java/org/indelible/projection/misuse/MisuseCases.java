package org.indelible.projection.misuse;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the table of misuse cases. */
public final class MisuseCases {
    private static final String SERVING = "(select generation from reading.projection where name = 'misuse')";

    private final JdbcClient jdbc;

    public MisuseCases(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /**
     * A page of cases, the newest first, those before a leaf.
     *
     * @param open whether only those that are not concluded
     * @param reader of whom no case is given, as far as it is about them
     */
    public List<MisuseRow> page(boolean open, AccountId reader, long beforeLeaf, int limit) {
        return jdbc.sql("select leaf, misuse from reading.misuse_case where generation = " + SERVING
                        + " and leaf < :before and about <> :reader and not (concluded and :open)"
                        + " order by leaf desc limit :limit")
                .param("before", beforeLeaf)
                .param("reader", reader.value())
                .param("open", open)
                .param("limit", limit)
                .query((row, _) -> new MisuseRow(row.getLong("leaf"), row.getObject("misuse", UUID.class)))
                .list();
    }
}
