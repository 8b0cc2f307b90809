package org.indelible.projection.accessrequests;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the register of access requests. */
public final class AccessRequestRegister {
    private static final String SERVING = "(select generation from reading.projection where name = 'access-request')";

    private final JdbcClient jdbc;

    public AccessRequestRegister(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** At most so many, what is due first before what is due later, and before what awaits clarification; of one file, or of all. */
    public List<RegisteredRequest> page(@Nullable CaseFileId file, boolean closedToo, int limit) {
        var sql = "select request, file from reading.access_request where generation = " + SERVING
                + (file == null ? "" : " and file = :file")
                + (closedToo ? "" : " and not closed")
                + " order by due_on nulls last, request limit :limit";
        var statement = jdbc.sql(sql).param("limit", limit);
        return (file == null ? statement : statement.param("file", file.value()))
                .query((row, _) -> new RegisteredRequest(
                        new AccessRequestId(row.getObject("request", UUID.class)),
                        new CaseFileId(row.getObject("file", UUID.class))))
                .list();
    }
}
