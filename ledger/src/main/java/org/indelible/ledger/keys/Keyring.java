package org.indelible.ledger.keys;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that one append encrypts with. What it lacks is made, and must be stored by the same transaction. Used by one thread. */
public final class Keyring {
    private final Keys keys;
    private final Instant at;
    private final boolean looksForAll;
    private final Map<String, UnstoredKey> made = new LinkedHashMap<>();

    Keyring(Keys keys, Instant at, boolean looksForAll) {
        this.keys = keys;
        this.at = at;
        this.looksForAll = looksForAll;
    }

    /**
     * The key of a scope.
     *
     * @throws KeyDestroyed if it was destroyed
     */
    public DataKey key(KeyScope scope) {
        String keyId = scope.keyId(at);
        return switch (scope) {
            case KeyScope.File file -> outer(keyId);
            case KeyScope.Audit audit -> outer(keyId);
            case KeyScope.Entry entry -> inner(keyId, entry);
        };
    }

    /** The keys that were made, each after the one that wraps it. */
    public List<UnstoredKey> unstored() {
        return List.copyOf(made.values());
    }

    private DataKey outer(String keyId) {
        return known(keyId).orElseGet(() -> add(keys.makeOuter(keyId)));
    }

    private DataKey inner(String keyId, KeyScope.Entry entry) {
        Optional<DataKey> known = entry.begins() && !looksForAll ? remembered(keyId) : known(keyId);
        return known.orElseGet(() -> add(Keys.makeInner(keyId, key(new KeyScope.File(entry.file())))));
    }

    private Optional<DataKey> known(String keyId) {
        return remembered(keyId).or(() -> keys.existing(keyId));
    }

    private Optional<DataKey> remembered(String keyId) {
        UnstoredKey mine = made.get(keyId);
        return mine != null ? Optional.of(mine.key()) : keys.remembered(keyId);
    }

    private DataKey add(UnstoredKey key) {
        made.put(key.key().id(), key);
        return key.key();
    }
}
