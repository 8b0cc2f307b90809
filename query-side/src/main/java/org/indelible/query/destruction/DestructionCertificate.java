package org.indelible.query.destruction;

import java.time.Instant;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What was destroyed, when, by whose decision and on which legal basis, and where the ledger says so.
 *
 * @param destroyed null while the keys are not yet gone from everywhere
 * @param destroyedAt when the ledger recorded that, or null
 * @param destruction where it says so, or null
 */
public record DestructionCertificate(
        long position,
        DestructionOrdered ordered,
        Proof order,
        @Nullable KeyDestroyed destroyed,
        @Nullable Instant destroyedAt,
        @Nullable Proof destruction)
        implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return List.of(ordered.file());
    }

    @Override
    public List<EntryId> entriesShown() {
        EntryId entry = ordered.entry();
        return entry == null ? List.of() : List.of(entry);
    }
}
