package org.indelible.app.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.indelible.command.documents.StoredContent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.ledger.documents.DocumentVault;
import org.indelible.ledger.documents.DocumentsUnavailable;
import org.indelible.ledger.documents.KeptCiphertext;
import org.indelible.ledger.documents.NoSuchFile;
import org.indelible.ledger.documents.VaultedDocument;
import org.indelible.ledger.keys.KeyDestroyed;
import org.indelible.ledger.keys.KeyScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores the bytes of a document before it is recorded, and removes them when it is not. */
public final class Attaching {
    /** For a file that is not there: a command with this is never accepted, and is refused like any other about such a file. */
    static final StoredContent NONE = new StoredContent("", 0, "", "");

    private static final Logger LOG = LoggerFactory.getLogger(Attaching.class);

    private final DocumentVault vault;
    private final ContentTypes types = new ContentTypes();

    public Attaching(DocumentVault vault) {
        this.vault = vault;
    }

    /** Stores what comes in; durable when this returns. */
    StoredContent store(CaseFileId file, EntryId entry, InputStream content) {
        try (InputStream lookable = ContentTypes.lookable(content)) {
            return stored(file, entry, types.find(lookable), lookable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a file that is not there the bytes are read to their end too: what is wrong with them is told alike. */
    private StoredContent stored(CaseFileId file, EntryId entry, String foundAs, InputStream content)
            throws IOException {
        try {
            VaultedDocument stored = vault.store(scope(file, entry), content);
            return new StoredContent(foundAs, stored.bytes(), stored.sha256(), stored.address());
        } catch (NoSuchFile | KeyDestroyed _) {
            content.transferTo(OutputStream.nullOutputStream());
            return NONE;
        }
    }

    /** Removes what was stored for a command that was refused; what cannot be removed now is swept later. */
    void discard(CaseFileId file, EntryId entry, StoredContent content) {
        if (content.equals(NONE)) return;
        try {
            vault.discard(new KeptCiphertext(scope(file, entry), content.ciphertext()));
        } catch (DocumentsUnavailable e) {
            LOG.warn("A document that was not recorded is left to be swept");
        }
    }

    /** The bytes in the clear, as they are read. */
    InputStream open(CaseFileId file, EntryId entry, String ciphertext) {
        return vault.open(scope(file, entry), ciphertext);
    }

    private static KeyScope.Entry scope(CaseFileId file, EntryId entry) {
        return new KeyScope.Entry(file.toString(), entry.toString());
    }
}
