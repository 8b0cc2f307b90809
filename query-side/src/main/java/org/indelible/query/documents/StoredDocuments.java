package org.indelible.query.documents;

import org.indelible.events.documents.DocumentAttached;

/** Where the bytes of documents are. */
@FunctionalInterface
public interface StoredDocuments {
    /**
     * Reads what is stored from its first byte to its last and compares length and digests with what was recorded.
     *
     * @throws RuntimeException if it is anything else, or cannot be had now
     */
    void verify(DocumentAttached document);
}
