package org.indelible.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.indelible.ledger.keys.UnstoredKey;

/**
 * One append on its way to a commit: all of it is stored, or nothing.
 *
 * @param events of one command, in order
 * @param done receipts once it is durable, or why it is not
 * @param held whether a committer has it in a transaction, or its caller has given it up: the two exclude each other
 */
record Job(
        List<Draft> events,
        List<UnstoredKey> keys,
        AppendContext context,
        CompletableFuture<List<Appended>> done,
        AtomicBoolean held) {

    Job(Drafting.Drafts drafts, AppendContext context) {
        this(drafts.events(), drafts.unstored(), context, new CompletableFuture<>(), new AtomicBoolean());
    }

    /** For one transaction; false if its caller has given it up. */
    boolean takeUp() {
        return held.compareAndSet(false, true);
    }

    /** After the transaction was rolled back. */
    void putDown() {
        held.set(false);
    }

    /** It will never be stored; false if it is being stored already. */
    boolean abandon() {
        return held.compareAndSet(false, true);
    }

    /** What is put in the queue last. */
    static Job end() {
        return new Job(new Drafting.Drafts(List.of(), List.of()), new AppendContext(Instant.EPOCH));
    }

    boolean isEnd() {
        return events.isEmpty();
    }

    /** The stream that holds the claims and that an idempotency key points to. */
    String streamId() {
        return events.getFirst().identity().streamId();
    }
}
