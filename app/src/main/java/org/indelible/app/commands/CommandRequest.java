package org.indelible.app.commands;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the edge knows of the request that carries a command.
 *
 * @param id identifies the request in logs and metadata; says nothing about anybody
 * @param idempotency the key with which a client repeats itself safely, or null
 */
public record CommandRequest(UUID id, @Nullable Idempotency idempotency) {
    /** No visible ASCII character, of which the keys of clients are made. */
    private static final String NEXT = " next";

    /** A request without an idempotency key. */
    public static CommandRequest of(UUID id) {
        return new CommandRequest(id, null);
    }

    /** What follows from this request as a second command, under a key of its own that no client can send. */
    public CommandRequest next() {
        return idempotency == null
                ? this
                : new CommandRequest(id, new Idempotency(idempotency.key() + NEXT, idempotency.request()));
    }

    /**
     * A key of the client's choice, and all that makes the request this request: method, path, version, purpose and body as they came. Both are
     * kept as keyed hashes only.
     */
    @SuppressWarnings("ArrayRecordComponent") // hashed, never compared
    public record Idempotency(String key, byte[] request) {
        public Idempotency {
            request = request.clone();
        }

        @Override
        public byte[] request() {
            return request.clone();
        }
    }
}
