package org.indelible.benchmarks.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.indelible.benchmarks.server.Server;
import org.indelible.events.notes.CaseNoteAdded;

/** A table with one row for each entry, and the columns of the product's chronology. */
final class ChronologyTable {
    static final String UPSERT = """
            insert into chronology (file, entry, sequence, kind, type, status, begins, past_from, recorded_at)
            values (?, ?, ?, 'case-note', ?, 'draft', ?, ?, ?)
            on conflict (file, entry) do update set status = excluded.status, sequence = excluded.sequence""";
    private static final String TABLE = """
            create table if not exists chronology (
              file uuid not null,
              entry uuid not null,
              sequence bigint not null,
              kind text not null,
              type text not null,
              status text not null,
              begins timestamptz not null,
              past_from timestamptz not null,
              recorded_at timestamptz not null,
              primary key (file, entry)
            );
            create index if not exists chronology_order on chronology (file, begins, sequence);
            truncate chronology""";

    private ChronologyTable() {}

    static void empty(Server server, String database) throws SQLException {
        server.execute(database, TABLE);
    }

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(UPSERT);
    }

    static void bind(PreparedStatement statement, CaseNoteAdded added, long sequence) throws SQLException {
        UUID file = added.file().value();
        statement.setObject(1, file);
        statement.setObject(2, added.entry().value());
        statement.setLong(3, sequence);
        statement.setString(4, added.type().value());
        statement.setTimestamp(5, Timestamp.from(added.content().occurredAt().firstPossibleMoment()));
        statement.setTimestamp(6, Timestamp.from(added.content().occurredAt().noLongerInFutureFrom()));
        statement.setTimestamp(7, Timestamp.from(added.savedAt()));
    }
}
