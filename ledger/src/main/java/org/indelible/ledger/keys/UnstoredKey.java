package org.indelible.ledger.keys;

/**
 * A new key that counts only once the transaction that first uses it has stored it.
 *
 * @param wrappedBy id of the key that it is wrapped by
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record UnstoredKey(DataKey key, String wrappedBy, byte[] wrapped) {}
