package org.indelible.ledger.documents;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.indelible.ledger.keys.KeyScope;

/**
 * Where ciphertexts are kept: each whole or not at all, under its SHA-256, for one entry. Whoever keeps them learns ids and lengths.
 * Every method throws {@link DocumentsUnavailable} where the store cannot be reached.
 */
public interface Ciphertexts {
    /** Begins to store one. It is found under its address once {@link Storing#finish} has returned. */
    Storing begin(KeyScope.Entry of);

    /**
     * One that is here, unverified.
     *
     * @param address SHA-256 of it, 64 lower-case hexadecimal digits
     * @throws DocumentDamaged if the entry has none of that address
     */
    InputStream open(KeyScope.Entry of, String address);

    /** Removes one; nothing where there is none. */
    void discard(KeptCiphertext one);

    /** Removes all of a file or of an entry, the unfinished ones too; nothing where there are none. */
    void discardAll(KeyScope scope);

    /** Those that were finished from one moment until before another, by the store's clock. */
    List<KeptCiphertext> finished(Instant from, Instant until);

    /** Removes what was begun, not finished, and not added to since a moment, by the store's clock. Returns how many. */
    int discardUnfinished(Instant untouchedSince);
}
