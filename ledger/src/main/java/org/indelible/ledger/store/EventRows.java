package org.indelible.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.header.MalformedHeader;

/** Reads rows of events, and none whose stored bytes do not give the stored hash. */
final class EventRows {
    /** The columns of an event, in both the table and the view. */
    static final String COLUMNS =
            "event_id, stream_id, stream_type, sequence, type, revision, recorded_at, actor, metadata, key_id,"
                    + " payload, payload_commitment, previous_hash, event_hash, header_version";

    private final String origin;

    EventRows(String origin) {
        this.origin = origin;
    }

    /**
     * The event of the present row.
     *
     * @throws TamperedEvent if it is not what was recorded
     */
    EventRow read(ResultSet row) throws SQLException {
        String streamId = row.getString("stream_id");
        long sequence = row.getLong("sequence");
        byte[] payload = row.getBytes("payload");
        byte[] metadata = row.getBytes("metadata");
        byte[] hash = row.getBytes("event_hash");
        EventHeader header = header(row, streamId, sequence, payload, metadata);
        if (row.getInt("header_version") != EventHeader.VERSION || !Arrays.equals(header.hash(), hash)) {
            throw new TamperedEvent(streamId, sequence, "its bytes do not give its hash", null);
        }
        return new EventRow(header, hash, payload, metadata);
    }

    /** As {@link #read}, of a row of the view, whose hash must also be the one that was sealed. */
    EventRow readSealed(ResultSet row) throws SQLException {
        EventRow event = read(row);
        if (!Arrays.equals(event.hash(), row.getBytes("sealed_hash"))) {
            throw new TamperedEvent(
                    event.header().streamId(), event.header().sequence(), "another hash was sealed", null);
        }
        return event;
    }

    /**
     * The header that the present row's columns and bytes give, whatever hash the row claims: what an auditor is to see is what is stored.
     *
     * @throws TamperedEvent if they give none
     */
    EventHeader stored(ResultSet row) throws SQLException {
        return header(
                row,
                row.getString("stream_id"),
                row.getLong("sequence"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    private EventHeader header(ResultSet row, String streamId, long sequence, byte[] payload, byte[] metadata)
            throws SQLException {
        try {
            return new EventHeader(
                    origin,
                    streamId,
                    row.getString("stream_type"),
                    sequence,
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getString("revision"),
                    ChronoUnit.MICROS.between(Instant.EPOCH, instant(row, "recorded_at")),
                    row.getString("actor"),
                    Sha256.of(metadata),
                    row.getString("key_id"),
                    Sha256.of(payload),
                    row.getBytes("payload_commitment"),
                    row.getBytes("previous_hash"));
        } catch (MalformedHeader | ArithmeticException | DateTimeException e) {
            throw new TamperedEvent(streamId, sequence, "its header cannot be", e);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
