package org.indelible.app.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.indelible.app.evidence.Completeness;
import org.indelible.command.acting.Givers;
import org.indelible.events.ledger.CompletenessStated;
import org.indelible.events.ledger.LedgerStatement;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.ledger.completeness.CompletenessProofs;
import org.indelible.ledger.completeness.Count;
import org.indelible.ledger.completeness.Counting;
import org.indelible.ledger.proofs.NotYetSigned;
import org.indelible.ledger.sealing.MismatchFound;
import org.indelible.ledger.store.Appended;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what the ledger finds and states of itself: rows that are not what was appended, and at intervals how all streams end. */
final class LedgerStatements implements Worker, Completeness {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerStatements.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PROOF_MILLIS = 20;
    private static final int LOOKS = 25;

    private final Ledger ledger;
    private final Counting counting;
    private final CompletenessProofs proofs;
    private final Duration interval;
    private final Supplier<UUID> ids;
    private final Set<UUID> stated = new HashSet<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("statements").unstarted(this::run);
    private long lastCount = System.nanoTime();
    private boolean failing;

    /** @param interval how often completeness is stated, where anything was recorded */
    LedgerStatements(
            Ledger ledger, Counting counting, CompletenessProofs proofs, Duration interval, Supplier<UUID> ids) {
        this.ledger = ledger;
        this.counting = counting;
        this.proofs = proofs;
        this.interval = interval;
        this.ids = ids;
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                turnOrLog();
            } while (!stopping.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            LOG.debug("Statements stop");
        }
    }

    private void turnOrLog() {
        try {
            ledger.sealer().status().mismatches().forEach(this::state);
            if (System.nanoTime() - lastCount >= interval.toNanos()) stateCompleteness();
            failing = false;
        } catch (RuntimeException | Error e) {
            if (!failing) {
                LOG.warn(
                        "The ledger cannot record what it finds; tried again until it can: {}",
                        e.getClass().getSimpleName());
            }
            failing = true;
        }
    }

    /** Under an id that is derived from the row's, so that it is stated once, by whichever node. */
    private void state(MismatchFound found) {
        UUID id = UUID.nameUUIDFromBytes(
                ("mismatch/" + found.streamId() + "/" + found.sequence()).getBytes(StandardCharsets.UTF_8));
        if (stated.contains(id)) return;
        if (!ledger.reader().isRecorded(id)) {
            append(
                    id,
                    new org.indelible.events.ledger.MismatchFound(
                            found.streamId(),
                            found.sequence(),
                            found.eventId(),
                            found.mismatch().name(),
                            found.foundAt()));
        }
        stated.add(id);
    }

    private synchronized void stateCompleteness() {
        lastCount = System.nanoTime();
        counting.count().ifPresent(this::state);
    }

    private void state(Count count) {
        Appended appended = append(
                ids.get(),
                new CompletenessStated(
                        count.throughLeaf(), count.streams(), HexFormat.of().formatHex(count.root())));
        counting.stated(count, appended.streamId(), appended.sequence());
    }

    private Appended append(UUID id, LedgerStatement statement) {
        return ledger.own().append(id, statement, ActedBy.metadata(Givers.CLOCK, ids.get()));
    }

    @Override
    public Optional<CompletenessProof> now(String stream) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            stateCompleteness();
            for (int look = 0; look < LOOKS; look++) {
                Optional<CompletenessProof> proof = signed(stream);
                if (proof.isPresent()) return proof;
                if (stopping.await(PROOF_MILLIS, TimeUnit.MILLISECONDS)) return Optional.empty();
            }
        } while (System.nanoTime() < deadline);
        return Optional.empty();
    }

    private Optional<CompletenessProof> signed(String stream) {
        try {
            return proofs.of(stream);
        } catch (NotYetSigned _) {
            return Optional.empty();
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (!thread.join(PATIENCE)) LOG.warn("A statement of the ledger is still under way");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
