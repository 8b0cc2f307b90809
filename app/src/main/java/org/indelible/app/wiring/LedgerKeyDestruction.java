package org.indelible.app.wiring;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import org.indelible.app.destruction.KeyDestruction;
import org.indelible.ledger.keys.DestructionList;
import org.indelible.ledger.keys.KeyDestroyer;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.store.Claims;

/** Destroys keys of the ledger: deletes them as the login that can, with the documents that they opened, and forgets them here. */
final class LedgerKeyDestruction implements KeyDestruction {
    private final KeyDestroyer destroyer;
    private final DestructionList list;
    private final Keys keys;
    private final Claims claims;
    private final Consumer<KeyScope> documents;
    private final LongPredicate purge;
    private final LongSupplier checkpointSize;

    LedgerKeyDestruction(
            KeyDestroyer destroyer,
            DestructionList list,
            Keys keys,
            Claims claims,
            Consumer<KeyScope> documents,
            LongPredicate purge,
            LongSupplier checkpointSize) {
        this.destroyer = destroyer;
        this.list = list;
        this.keys = keys;
        this.claims = claims;
        this.documents = documents;
        this.purge = purge;
        this.checkpointSize = checkpointSize;
    }

    @Override
    public void destroy(KeyScope scope) {
        destroyer.destroy(scope);
        list.add(scope.keyId(Instant.EPOCH), checkpointSize());
        keys.forget(scope);
        documents.accept(scope);
        if (scope instanceof KeyScope.File file) claims.releaseAll(file.file());
    }

    @Override
    public boolean isComplete(KeyScope scope, long orderedAt) {
        return keys.isForgottenEverywhere(scope) && purge.test(orderedAt);
    }

    @Override
    public int keysUnder(KeyScope scope) {
        return scope instanceof KeyScope.File file ? keys.destroyedUnder(file) : 0;
    }

    @Override
    public long checkpointSize() {
        return checkpointSize.getAsLong();
    }
}
