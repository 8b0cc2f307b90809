package org.indelible.ledger.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.TestDatabase;

/** A stream of rows that are right in every way, written as the application. */
public final class Stream {
    private final String id;
    private final Instant recordedAt;
    private final List<byte[]> leafHashes = new ArrayList<>();
    private long sequence;
    private byte[] previous = new byte[Sha256.LENGTH];

    public Stream(String id) {
        this(id, Instant.parse("2026-03-02T10:00:00Z"));
    }

    Stream(String id, Instant recordedAt) {
        this.id = id;
        this.recordedAt = recordedAt;
    }

    String id() {
        return id;
    }

    /** Appends one event in a transaction of its own. */
    public Stream append(Login app) {
        try (Connection connection = app.connect()) {
            append(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Appends so many events in one transaction. */
    public Stream append(Login app, int events) {
        try (Connection connection = app.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < events; i++) {
                append(connection);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The leaf hashes of what was appended so far, in order. */
    List<byte[]> leafHashes() {
        return Collections.unmodifiableList(leafHashes);
    }

    /** Appends one event in the connection's transaction. */
    void append(Connection connection) throws SQLException {
        byte[] payload = ("payload " + sequence).getBytes(UTF_8);
        byte[] metadata = {1};
        EventHeader header = new EventHeader(
                TestDatabase.ORIGIN,
                id,
                "CaseFile",
                sequence,
                UUID.randomUUID(),
                "casenote.added",
                "1",
                recordedAt.toEpochMilli() * 1_000,
                "actor",
                Sha256.of(metadata),
                "key",
                Sha256.of(payload),
                new byte[Sha256.LENGTH],
                previous);
        insert(connection, header, payload, metadata);
        leafHashes.add(MerkleTree.leafHash(header.encode()));
        previous = header.hash();
        sequence++;
    }

    private void insert(Connection connection, EventHeader header, byte[] payload, byte[] metadata)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into ledger.events (event_id, stream_id, stream_type, sequence, type, revision, recorded_at, actor, metadata, key_id, payload,
                  payload_commitment, previous_hash, event_hash, header_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")) {
            insert.setObject(1, header.eventId());
            insert.setString(2, id);
            insert.setString(3, header.streamType());
            insert.setLong(4, header.sequence());
            insert.setString(5, header.type());
            insert.setString(6, header.revision());
            insert.setObject(7, Times.written(recordedAt));
            insert.setString(8, header.actorReference());
            insert.setBytes(9, metadata);
            insert.setString(10, header.keyId());
            insert.setBytes(11, payload);
            insert.setBytes(12, header.payloadCommitment());
            insert.setBytes(13, header.previousHash());
            insert.setBytes(14, header.hash());
            insert.executeUpdate();
        }
    }
}
