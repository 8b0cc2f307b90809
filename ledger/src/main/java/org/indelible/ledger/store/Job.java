package org.indelible.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.indelible.ledger.keys.UnstoredKey;

/**
 * One append on its way to a commit: all of it is stored, or nothing.
 *
 * @param events of one command, in order
 * @param done receipts once it is durable, or why it is not
 */
record Job(List<Draft> events, List<UnstoredKey> keys, AppendContext context, CompletableFuture<List<Appended>> done) {

    Job(Drafting.Drafts drafts, AppendContext context) {
        this(drafts.events(), drafts.unstored(), context, new CompletableFuture<>());
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
