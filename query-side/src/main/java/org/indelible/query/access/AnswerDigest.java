package org.indelible.query.access;

/** A keyed digest of an answer, by which a later replay can be compared with what was shown. */
public interface AnswerDigest {
    /**
     * The digest, with the secret that is needed to compute it again; it is stored under the file's key.
     *
     * @param answer canonical JSON, UTF-8
     */
    String of(byte[] answer);

    /**
     * Whether it is the digest of this answer. Compared in constant time.
     *
     * @param digest as {@link #of} gave it
     */
    boolean isOf(byte[] answer, String digest);
}
