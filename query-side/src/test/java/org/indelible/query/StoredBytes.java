package org.indelible.query;

import java.util.HashSet;
import java.util.Set;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.query.documents.StoredDocuments;

/** Stored bytes that are as they were recorded, but for those that a test says are not. */
final class StoredBytes implements StoredDocuments {
    final Set<String> damaged = new HashSet<>();

    @Override
    public void verify(DocumentAttached document) {
        if (damaged.contains(document.ciphertext())) throw new IllegalStateException("damaged");
    }
}
