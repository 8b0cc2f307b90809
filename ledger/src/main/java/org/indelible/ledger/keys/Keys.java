package org.indelible.ledger.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds, makes and unwraps the data keys. Unwrapped keys are kept for at most {@link #FORGOTTEN_AFTER}: that long can a node go on reading after a key was
 * destroyed elsewhere.
 */
public final class Keys {
    public static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(10);
    /** So long after a key was destroyed, by the clock of the database, no node can remember it: a second more, for one that read the row just before. */
    public static final Duration FORGOTTEN_EVERYWHERE_AFTER = FORGOTTEN_AFTER.plusSeconds(1);

    private static final int REMEMBERED = 20_000;
    private static final String OUTERMOST = "kek";
    private static final String HASH_KEY = "hash/ledger";

    private final KeyRows rows;
    private final Aead keyEncryption;
    private final Cache<String, DataKey> unwrapped = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();
    /** What is destroyed stays destroyed: it can be remembered for good. */
    private final Cache<String, Boolean> destroyed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final KeyedHash hash;

    /**
     * Opens the keys of a ledger, making the secret of its keyed hashes if it is new.
     *
     * @param app connects as the application
     * @param keyEncryption wraps file keys and audit keys
     * @throws KeyUnavailable if the key-encryption key is not the one of this ledger
     */
    public Keys(DataSource app, Aead keyEncryption) {
        this.rows = new KeyRows(app);
        this.keyEncryption = keyEncryption;
        this.hash = new KeyedHash(hashKey().secret());
    }

    /** The ledger's keyed hash. Its secret is kept like a key. */
    public KeyedHash hash() {
        return hash;
    }

    /**
     * The keys for one append at an instant.
     *
     * @param looksForAll whether also the keys of entries that begin are looked for: one was stored already
     */
    public Keyring keyring(Instant at, boolean looksForAll) {
        return new Keyring(this, at, looksForAll);
    }

    /**
     * The key that stored bytes name, or nothing if it was destroyed.
     *
     * @throws KeyUnavailable if it is neither there nor noted as destroyed
     */
    public Optional<DataKey> forReading(String keyId) {
        DataKey known = unwrapped.getIfPresent(keyId);
        if (known != null || destroyed.getIfPresent(keyId) != null) {
            return Optional.ofNullable(known);
        }
        Optional<DataKey> found = switch (rows.find(keyId)) {
            case KeyRows.Destroyed() -> Optional.empty();
            case KeyRows.Absent() ->
                throw new KeyUnavailable(
                        "The key " + keyId + " is lost: it is neither stored nor noted as destroyed", null);
            case KeyRows.Wrapped wrapped -> unwrap(keyId, wrapped);
        };
        if (found.isEmpty()) {
            destroyed.put(keyId, true);
        }
        return found;
    }

    /**
     * The key of an entry, stored before anything of the entry is, if it is new.
     *
     * @return nothing where the file has no key: there is no such file
     * @throws KeyDestroyed if the file's or the entry's was destroyed
     */
    public Optional<DataKey> beforehand(KeyScope.Entry entry) {
        Optional<DataKey> file = existing(new KeyScope.File(entry.file()).keyId());
        return file.map(wrapping -> existing(entry.keyId()).orElseGet(() -> {
            rows.store(makeInner(entry.keyId(), wrapping));
            return existing(entry.keyId()).orElseThrow(() -> new KeyUnavailable("A key was not stored", null));
        }));
    }

    /** To be told of the keys that a committed transaction has stored. */
    public void stored(List<UnstoredKey> made) {
        made.forEach(one -> unwrapped.put(one.key().id(), one.key()));
    }

    /** Forgets the key of a file with those of its entries, or that of an entry, on this node at once; other nodes do in {@link #FORGOTTEN_AFTER}. */
    public void forget(KeyScope scope) {
        switch (scope) {
            case KeyScope.File file ->
                unwrapped
                        .asMap()
                        .keySet()
                        .removeIf(id -> id.equals(file.keyId()) || id.startsWith(KeyScope.Entry.under(file.file())));
            case KeyScope.Entry entry -> unwrapped.invalidate(entry.keyId());
            case KeyScope.Audit _ -> unwrapped.invalidateAll();
        }
    }

    /** Whether no node can remember the key any more: {@link #FORGOTTEN_EVERYWHERE_AFTER} ago it was destroyed, by the clock of the database. */
    public boolean isForgottenEverywhere(KeyScope scope) {
        return rows.isDestroyedSince(scope.keyId(Instant.EPOCH), FORGOTTEN_EVERYWHERE_AFTER);
    }

    /** How many keys of entries of a file were destroyed, with it or before. */
    public int destroyedUnder(KeyScope.File file) {
        return rows.countDestroyed(KeyScope.Entry.under(file.file()));
    }

    /** Finds in two queries what is not remembered of some keys, so that reading them one by one needs none. */
    public void prepare(Collection<String> keyIds) {
        Map<String, KeyRows.Wrapped> found = rows.findAll(unknown(keyIds.stream()));
        Map<String, KeyRows.Wrapped> wrappers = rows.findAll(
                unknown(found.values().stream().map(KeyRows.Wrapped::by).filter(by -> !by.equals(OUTERMOST))));
        wrappers.forEach(this::unwrap);
        found.forEach(this::unwrap);
    }

    private Set<String> unknown(Stream<String> keyIds) {
        return keyIds.filter(keyId -> unwrapped.getIfPresent(keyId) == null).collect(Collectors.toSet());
    }

    /** The key with this id, if this node has it at hand. */
    Optional<DataKey> remembered(String keyId) {
        return Optional.ofNullable(unwrapped.getIfPresent(keyId));
    }

    /** The key with this id, if it was made; never one that was destroyed. */
    Optional<DataKey> existing(String keyId) {
        DataKey known = unwrapped.getIfPresent(keyId);
        return known != null
                ? Optional.of(known)
                : switch (rows.find(keyId)) {
                    case KeyRows.Absent() -> Optional.empty();
                    case KeyRows.Destroyed() -> throw new KeyDestroyed(keyId);
                    case KeyRows.Wrapped wrapped ->
                        Optional.of(unwrap(keyId, wrapped).orElseThrow(() -> new KeyDestroyed(keyId)));
                };
    }

    private Optional<DataKey> unwrap(String keyId, KeyRows.Wrapped wrapped) {
        Optional<DataKey> key = wrapped.by().equals(OUTERMOST)
                ? Optional.of(new DataKey(keyId, unwrapOuter(keyId, wrapped.bytes())))
                : forReading(wrapped.by()).map(file -> new DataKey(keyId, file.decrypt(wrapped.bytes(), bound(keyId))));
        key.ifPresent(known -> unwrapped.put(keyId, known));
        return key;
    }

    private byte[] unwrapOuter(String keyId, byte[] wrapped) {
        try {
            return keyEncryption.decrypt(wrapped, bound(keyId));
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable(
                    "The key-encryption key does not open the key " + keyId + ": is it the one of this ledger?", e);
        }
    }

    static UnstoredKey makeInner(String keyId, DataKey file) {
        DataKey made = DataKey.random(keyId);
        return new UnstoredKey(made, file.id(), file.encrypt(made.secret(), bound(keyId)));
    }

    UnstoredKey makeOuter(String keyId) {
        DataKey made = DataKey.random(keyId);
        try {
            return new UnstoredKey(made, OUTERMOST, keyEncryption.encrypt(made.secret(), bound(keyId)));
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable("The key-encryption key cannot wrap the key " + keyId, e);
        }
    }

    private DataKey hashKey() {
        return existing(HASH_KEY).orElseGet(() -> {
            rows.store(makeOuter(HASH_KEY));
            return existing(HASH_KEY).orElseThrow();
        });
    }

    /** A wrapped key opens only under its own id. */
    private static byte[] bound(String keyId) {
        return keyId.getBytes(StandardCharsets.UTF_8);
    }
}
