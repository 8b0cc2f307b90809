package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.indelible.evidence.header.EventHeader;
import org.indelible.ledger.keys.UnstoredKey;

/** The statements of an append. Every table's rows are inserted in one order, so that concurrent appends wait for each other and never in a circle. */
final class Insertion {
    private static final String KEY = "insert into ledger.keys (key_id, wrapped_by, wrapped) values (?, ?, ?)";
    private static final String IDEMPOTENCY =
            "insert into ledger.idempotency (key_hmac, body_hmac, stream_id, first_sequence, last_sequence) values (?,"
                    + " ?, ?, ?, ?)";
    private static final String RELEASE =
            "delete from ledger.claims where set_name = ? and value_hmac = ? and stream_id = ?";
    private static final String CLAIM = "insert into ledger.claims (set_name, value_hmac, stream_id) values (?, ?, ?)";
    private static final String EVENT =
            "insert into ledger.events (event_id, stream_id, stream_type, sequence, type, revision, recorded_at,"
                    + " actor, metadata, key_id, payload, payload_commitment, previous_hash, event_hash, header_version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    Insertion(Connection connection) {
        this.connection = connection;
    }

    private interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    void run(List<Job> jobs, Collection<Linked> events) throws SQLException {
        batch(KEY, keys(jobs), Insertion::bind);
        batch(IDEMPOTENCY, idempotent(jobs), Insertion::bind);
        batch(RELEASE, held(jobs, AppendContext::releases), Insertion::bind);
        batch(CLAIM, held(jobs, AppendContext::claims), Insertion::bind);
        batch(EVENT, List.copyOf(events), Insertion::bind);
    }

    private <T> void batch(String sql, List<T> rows, Binding<T> binding) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<UnstoredKey> keys(List<Job> jobs) {
        return jobs.stream()
                .flatMap(job -> job.keys().stream())
                .sorted(Comparator.comparing(key -> key.key().id()))
                .toList();
    }

    private record Idempotent(IdempotencyKey key, Job job) {}

    private static List<Idempotent> idempotent(List<Job> jobs) {
        return jobs.stream()
                .flatMap(job -> job.context().idempotencyKey().map(key -> new Idempotent(key, job)).stream())
                .sorted((one, other) ->
                        Arrays.compare(one.key().key(), other.key().key()))
                .toList();
    }

    private record Held(KeyedClaim claim, String streamId) {}

    private static List<Held> held(List<Job> jobs, Function<AppendContext, List<KeyedClaim>> which) {
        return jobs.stream()
                .flatMap(job -> which.apply(job.context()).stream().map(claim -> new Held(claim, job.streamId())))
                .sorted(Comparator.<Held, String>comparing(held -> held.claim().set())
                        .thenComparing(held -> held.claim().value(), Arrays::compare))
                .toList();
    }

    private static void bind(PreparedStatement statement, UnstoredKey row) throws SQLException {
        statement.setString(1, row.key().id());
        statement.setString(2, row.wrappedBy());
        statement.setBytes(3, row.wrapped());
    }

    private static void bind(PreparedStatement statement, Idempotent row) throws SQLException {
        statement.setBytes(1, row.key().key());
        statement.setBytes(2, row.key().body());
        statement.setString(3, row.job().streamId());
        statement.setLong(4, row.job().events().getFirst().identity().sequence());
        statement.setLong(5, row.job().events().getLast().identity().sequence());
    }

    private static void bind(PreparedStatement statement, Held row) throws SQLException {
        statement.setString(1, row.claim().set());
        statement.setBytes(2, row.claim().value());
        statement.setString(3, row.streamId());
    }

    private static void bind(PreparedStatement statement, Linked row) throws SQLException {
        Draft draft = row.draft();
        EventIdentity identity = draft.identity();
        statement.setObject(1, identity.eventId());
        statement.setString(2, identity.streamId());
        statement.setString(3, identity.streamType());
        statement.setLong(4, identity.sequence());
        statement.setString(5, identity.type());
        statement.setString(6, identity.revision());
        statement.setObject(7, draft.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(8, draft.actor());
        statement.setBytes(9, draft.metadata());
        statement.setString(10, draft.keyId());
        statement.setBytes(11, draft.payload());
        statement.setBytes(12, draft.commitment());
        statement.setBytes(13, row.previousHash());
        statement.setBytes(14, row.hash());
        statement.setInt(15, EventHeader.VERSION);
    }
}
