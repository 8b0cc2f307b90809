package org.indelible.command.documents;

/**
 * The bytes of a document, stored before the command was given.
 *
 * @param foundAs the media type that the bytes themselves show
 * @param bytes how many there are
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param ciphertext SHA-256 of the encrypted bytes, by which the store finds them
 */
public record StoredContent(String foundAs, long bytes, String sha256, String ciphertext) {}
