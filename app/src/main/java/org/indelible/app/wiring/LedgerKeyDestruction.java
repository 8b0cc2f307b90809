package org.indelible.app.wiring;

import java.time.Instant;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import org.indelible.app.destruction.KeyDestruction;
import org.indelible.ledger.keys.DestructionList;
import org.indelible.ledger.keys.KeyDestroyer;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.store.Claims;

/** Destroys keys of the ledger: deletes them as the login that can, and forgets them here. */
final class LedgerKeyDestruction implements KeyDestruction {
    private final KeyDestroyer destroyer;
    private final DestructionList list;
    private final Keys keys;
    private final Claims claims;
    private final LongPredicate purge;
    private final LongSupplier checkpointSize;

    LedgerKeyDestruction(
            KeyDestroyer destroyer,
            DestructionList list,
            Keys keys,
            Claims claims,
            LongPredicate purge,
            LongSupplier checkpointSize) {
        this.destroyer = destroyer;
        this.list = list;
        this.keys = keys;
        this.claims = claims;
        this.purge = purge;
        this.checkpointSize = checkpointSize;
    }

    @Override
    public void destroy(KeyScope scope) {
        destroyer.destroy(scope);
        list.add(scope.keyId(Instant.EPOCH), checkpointSize());
        keys.forget(scope);
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
