package org.indelible.ledger.documents;

/**
 * A document as it was stored.
 *
 * @param bytes how many it has in the clear
 * @param sha256 SHA-256 of them, 64 lower-case hexadecimal digits
 * @param address SHA-256 of the ciphertext, 64 lower-case hexadecimal digits
 */
public record VaultedDocument(long bytes, String sha256, String address) {}
