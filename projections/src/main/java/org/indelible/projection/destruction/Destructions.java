package org.indelible.projection.destruction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is being destroyed, and what was. */
public final class Destructions {
    private static final String SERVING = "(select generation from reading.projection where name = 'destruction')";

    private final JdbcClient jdbc;

    public Destructions(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** A destruction that was approved and has not ended: of an entry, or of a file where that is null. */
    public record Unfinished(CaseFileId file, @Nullable EntryId entry) {}

    /** Those that have not ended. */
    public List<Unfinished> unfinished() {
        return jdbc.sql("select file, entry from reading.destruction where generation = " + SERVING
                        + " and state <> 'destroyed' order by stream")
                .query((row, _) -> new Unfinished(new CaseFileId(row.getObject("file", UUID.class)), entry(row)))
                .list();
    }

    private static @Nullable EntryId entry(ResultSet row) throws SQLException {
        var entry = row.getObject("entry", UUID.class);
        return entry == null ? null : new EntryId(entry);
    }

    /** How far the destruction of a file, or of something in it, is. */
    public record Progress(
            String stream, CaseFileId file, @Nullable EntryId entry, String state) {
        /** Whether the keys are gone. */
        public boolean isDone() {
            return state.equals("destroyed");
        }
    }

    /** Those after which packages of the file that were built before may not stay. */
    public List<Progress> ordered() {
        return jdbc.sql("select stream, file, entry, state from reading.destruction where generation = " + SERVING
                        + " and state <> 'approved'")
                .query((row, _) -> new Progress(
                        row.getString("stream"),
                        new CaseFileId(row.getObject("file", UUID.class)),
                        entry(row),
                        row.getString("state")))
                .list();
    }

    /** Whether nothing of the file is shown any more. */
    public boolean isOf(CaseFileId file) {
        return jdbc.sql("select exists (select from reading.destruction where generation = " + SERVING
                        + " and file = :file and entry is null and state <> 'approved')")
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }
}
