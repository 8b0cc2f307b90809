package org.indelible.app.evidence;

import java.util.List;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.pack.PackageProofs;
import org.indelible.ledger.proofs.LedgerProofs;
import org.indelible.ledger.proofs.NotYetSigned;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;

/** Has the ledger state how its streams end, and takes the proofs that a package of one of them carries. */
public final class FreshProofs {
    private static final int PAGE = 100;

    private final Completeness completeness;
    private final LedgerProofs proofs;
    private final LedgerReader reader;

    /** Reads what is sealed. */
    public FreshProofs(Completeness completeness, LedgerProofs proofs, LedgerReader reader) {
        this.completeness = completeness;
        this.proofs = proofs;
        this.reader = reader;
    }

    /**
     * The proofs for a package.
     *
     * @throws LedgerSilent if the ledger does not sign for them now
     */
    PackageProofs of(ExportRequested request) throws LedgerSilent {
        String stream = request.file().toString();
        CompletenessProof complete = complete(stream);
        LedgerEvent last = last(stream, complete.head().sequence(), request.knownAt());
        try {
            byte[] head = proofs.inclusion(stream, last.sequence(), last.eventHash())
                    .orElseThrow(() -> new LedgerSilent("the last event is not sealed", null))
                    .bytes();
            return new PackageProofs(complete.encode(), head);
        } catch (NotYetSigned notYet) {
            throw new LedgerSilent("no checkpoint covers the last event", notYet);
        }
    }

    private CompletenessProof complete(String stream) throws LedgerSilent {
        try {
            return completeness
                    .now(stream)
                    .orElseThrow(() -> new LedgerSilent("the ledger does not sign for how its streams end", null));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LedgerSilent("the application stops", stopped);
        }
    }

    /** The last event known at a position, looked for from the end of the stream. */
    private LedgerEvent last(String stream, long end, long knownAt) throws LedgerSilent {
        for (long to = end; to >= 0; to -= PAGE) {
            List<LedgerEvent> page = reader.range(stream, Math.max(0, to - PAGE + 1), to, knownAt);
            if (!page.isEmpty()) return page.getLast();
        }
        throw new LedgerSilent("the stream has no event known at this position", null);
    }
}
