package org.indelible.ledger.store;

/**
 * A client's promise that what it sends under one key is one thing.
 *
 * @param key keyed hash of the key
 * @param body keyed hash of the body that came with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record IdempotencyKey(byte[] key, byte[] body) {}
