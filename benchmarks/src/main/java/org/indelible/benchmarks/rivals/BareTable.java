package org.indelible.benchmarks.rivals;

import java.sql.SQLException;
import org.indelible.benchmarks.server.Server;

/** A table with the columns of the ledger's events and what a stream needs, without anything else: no triggers, no leaves, no keys. */
final class BareTable {
    private static final String TABLE = """
            create table events (
              global_index bigint generated always as identity primary key,
              event_id uuid not null,
              stream_id text not null,
              stream_type text not null,
              sequence bigint not null,
              type text not null,
              revision text not null,
              recorded_at timestamptz not null,
              actor text not null,
              metadata bytea not null,
              key_id text not null,
              payload bytea not null,
              payload_commitment bytea not null,
              previous_hash bytea not null,
              event_hash bytea not null,
              unique (stream_id, sequence)
            );
            alter table events alter column payload set storage external, alter column metadata set storage external""";

    private BareTable() {}

    static void create(Server server, String database) throws SQLException {
        server.database(database).execute(database, TABLE);
    }
}
