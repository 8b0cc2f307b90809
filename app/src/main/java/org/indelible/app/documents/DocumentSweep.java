package org.indelible.app.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.indelible.ledger.documents.Ciphertexts;
import org.indelible.ledger.documents.KeptCiphertext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what a crash or a lost connection left behind: uploads that were not finished, and documents that no event names. Nothing is touched
 * that was added to within the time after which things count as left behind, so that no upload under way is.
 */
public final class DocumentSweep implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
    /** What was finished while the last sweep looked is looked at again. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final Ciphertexts ciphertexts;
    private final Predicate<KeptCiphertext> named;
    private final Clock clock;
    private final Duration after;
    private Instant looked = Instant.EPOCH;

    /**
     * @param named whether an event names it, or may
     * @param after how long what is left behind is kept
     */
    public DocumentSweep(Ciphertexts ciphertexts, Predicate<KeptCiphertext> named, Clock clock, Duration after) {
        this.ciphertexts = ciphertexts;
        this.named = named;
        this.clock = clock;
        this.after = after;
    }

    @Override
    public void run() {
        Instant until = clock.instant().minus(after);
        int unfinished = ciphertexts.discardUnfinished(until);
        int orphans = 0;
        for (KeptCiphertext one : ciphertexts.finished(looked, until)) {
            if (named.test(one)) continue;
            ciphertexts.discard(one);
            orphans++;
        }
        looked = until.isAfter(Instant.EPOCH.plus(OVERLAP)) ? until.minus(OVERLAP) : Instant.EPOCH;
        if (unfinished + orphans > 0)
            LOG.info("Swept {} unfinished uploads and {} documents that no event names", unfinished, orphans);
    }
}
