package org.indelible.app.destruction;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * One destruction after its approval, one step at a time: the order is recorded and sealed, the keys are deleted, every node forgets them, and
 * only then is it recorded that they are destroyed. Each step is found again from the ledger alone, so any node goes on where another died.
 */
final class DestructionWork {
    private final DestructionRecord record;
    private final KeyDestruction keys;

    DestructionWork(DestructionRecord record, KeyDestruction keys) {
        this.record = record;
        this.keys = keys;
    }

    /** Does the next step, if it can be done now. */
    void step(CaseFileId file, @Nullable EntryId entry) {
        List<RecordedFact> done = record.of(file, entry);
        switch (done.size()) {
            case 0 -> order(file, entry);
            case 1 -> destroy(file, entry, done.getFirst().leaf());
            default -> {}
        }
    }

    private void order(CaseFileId file, @Nullable EntryId entry) {
        record.approvals(file).stream()
                .filter(fact -> fact.payload() instanceof DestructionApproved approved
                        && Objects.equals(approved.entry(), entry))
                .findFirst()
                .ifPresent(fact -> record.append(0, ordered(fact, (DestructionApproved) fact.payload())));
    }

    private static DestructionOrdered ordered(RecordedFact fact, DestructionApproved approved) {
        return new DestructionOrdered(
                approved.file(),
                approved.entry(),
                approved.ground(),
                approved.legalBasis(),
                approved.proposedBy(),
                approved.by(),
                fact.recordedAt(),
                fact.eventHash(),
                approved.pack());
    }

    private void destroy(CaseFileId file, @Nullable EntryId entry, long orderedAt) {
        KeyScope scope = entry == null
                ? new KeyScope.File(file.toString())
                : new KeyScope.Entry(file.toString(), entry.toString());
        keys.destroy(scope);
        if (keys.isComplete(scope, orderedAt)) {
            record.append(
                    1,
                    new KeyDestroyed(
                            file, entry, scope.keyId(Instant.EPOCH), keys.keysUnder(scope), keys.checkpointSize()));
        }
    }
}
