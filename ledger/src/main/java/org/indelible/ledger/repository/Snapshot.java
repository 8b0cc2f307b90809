package org.indelible.ledger.repository;

/**
 * A state as it is stored.
 *
 * @param keyId the key that it is under
 * @param sequence the last event that was folded
 * @param eventHash of that event, 32 bytes
 * @param format digest of the program that folded, 32 bytes
 * @param state ciphertext
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Snapshot(String stream, String keyId, long sequence, byte[] eventHash, byte[] format, byte[] state) {
    Snapshot with(byte[] ciphertext) {
        return new Snapshot(stream, keyId, sequence, eventHash, format, ciphertext);
    }
}
