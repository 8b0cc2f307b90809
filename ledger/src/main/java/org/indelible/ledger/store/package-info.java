/**
 * The event store: encrypts and chains what is appended, commits the appends of concurrent commands together, and gives back only rows whose hash is right.
 *
 * <p>An append has three outcomes. Returned: it is durable. Refused ({@link org.axonframework.modelling.command.ConcurrencyException}, a claim or an idempotency
 * key that is taken, {@link org.indelible.ledger.store.LedgerBusy}, {@link org.indelible.ledger.store.LedgerUnavailable}): nothing of it is stored.
 * {@link org.indelible.ledger.store.CommitUncertain}: it may or may not be stored, and only reading can tell.
 */
@NullMarked
package org.indelible.ledger.store;

import org.jspecify.annotations.NullMarked;
