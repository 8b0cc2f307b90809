package org.indelible.ledger.store;

/** Something was appended under this key already; {@link IdempotencyKeys} tells what. Nothing of this append is stored. */
public final class IdempotencyKeyUsed extends RuntimeException {
    private static final long serialVersionUID = 1;

    IdempotencyKeyUsed() {
        super("The idempotency key was used already");
    }
}
