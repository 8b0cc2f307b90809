package org.indelible.query.access;

/** A keyed digest of an answer, by which a later replay can be compared with what was shown. */
@FunctionalInterface
public interface AnswerDigest {
    /**
     * The digest, with the secret that is needed to compute it again; it is stored under the file's key.
     *
     * @param answer canonical JSON, UTF-8
     */
    String of(byte[] answer);
}
