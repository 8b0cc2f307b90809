package org.indelible.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * The commit was sent and not confirmed as durable everywhere it must be: the append may or may not be stored. Never reported as success; an idempotency key
 * makes trying again safe.
 */
public final class CommitUncertain extends LedgerUnavailable {
    private static final long serialVersionUID = 1;

    CommitUncertain(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
