package org.indelible.ledger.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.CachingSupplier;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** A stored event as Axon reads it: decrypted when somebody looks, once, and after Axon has given the connection back. */
final class EncryptedEvent implements DomainEventData<byte[]> {
    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);
    private static final SerializedType DESTROYED =
            new SimpleSerializedType(PayloadDestroyed.TYPE, PayloadDestroyed.REVISION);
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    private final EventRow row;
    private final Decryption decryption;

    EncryptedEvent(EventRow row, Decryption decryption) {
        this.row = row;
        this.decryption = decryption;
    }

    EventRow row() {
        return row;
    }

    /** Bytes that come to be when they are asked for. */
    private record Lazy(SerializedType getType, Supplier<byte[]> bytes) implements SerializedObject<byte[]> {
        @Override
        public Class<byte[]> getContentType() {
            return byte[].class;
        }

        @Override
        public byte[] getData() {
            return bytes.get();
        }
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        if (decryption.isDestroyed(row)) {
            return new Lazy(DESTROYED, EMPTY::clone);
        }
        SerializedType type =
                new SimpleSerializedType(row.header().type(), row.header().revision());
        return new Lazy(
                type,
                CachingSupplier.of(
                        () -> decryption.payload(row).map(Plaintext::json).orElseGet(EMPTY::clone)));
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new Lazy(META_DATA, CachingSupplier.of(() -> decryption.metadata(row)));
    }

    @Override
    public String getEventIdentifier() {
        return row.header().eventId().toString();
    }

    @Override
    public Instant getTimestamp() {
        return row.recordedAt();
    }

    @Override
    public String getType() {
        return row.header().streamType();
    }

    @Override
    public String getAggregateIdentifier() {
        return row.header().streamId();
    }

    @Override
    public long getSequenceNumber() {
        return row.header().sequence();
    }
}
