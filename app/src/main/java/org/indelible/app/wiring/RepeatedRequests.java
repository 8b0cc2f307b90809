package org.indelible.app.wiring;

import java.security.MessageDigest;
import java.util.Optional;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.Actor;
import org.indelible.ledger.keys.KeyedHash;
import org.indelible.ledger.store.IdempotencyKey;
import org.indelible.ledger.store.IdempotencyKeys;
import org.springframework.http.HttpStatus;

/** Idempotency keys: the same key with the same request gives the first answer again, with another request a refusal. */
final class RepeatedRequests {
    private static final String KEY = "idempotency-key";
    private static final String REQUEST = "idempotency-request";

    private final IdempotencyKeys keys;
    private final KeyedHash hash;
    private final EarlierReceipts first;

    RepeatedRequests(IdempotencyKeys keys, KeyedHash hash, EarlierReceipts first) {
        this.keys = keys;
        this.hash = hash;
        this.first = first;
    }

    /** What is stored with the append, when the client gave a key; a key is its giver's own. */
    Optional<IdempotencyKey> keyOf(CommandRequest request, Actor actor) {
        return Optional.ofNullable(request.idempotency())
                .map(given -> new IdempotencyKey(
                        hash.of(KEY, actor.account().toString().length() + ":" + actor.account() + given.key()),
                        hash.of(REQUEST, given.request())));
    }

    /**
     * The first answer, when this very request was answered before.
     *
     * @throws RequestRefused {@code idempotency-key-reused} when the key belongs to another request
     */
    Optional<Receipt> answerOf(CommandRequest request, Actor actor) {
        return keyOf(request, actor).flatMap(key -> keys.find(key.key()).map(use -> answer(key, use)));
    }

    private Receipt answer(IdempotencyKey key, IdempotencyKeys.Use use) {
        if (!MessageDigest.isEqual(key.body(), use.body())) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "idempotency-key-reused",
                    "This idempotency key came with another request before. Use a new key for a new request."));
        }
        return DispatchingDesk.receipt(first.of(use.streamId(), use.firstSequence(), use.lastSequence()));
    }
}
