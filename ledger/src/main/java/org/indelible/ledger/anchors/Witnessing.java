package org.indelible.ledger.anchors;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.log.StoredHashes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the latest checkpoint to every witness, at most once a second, all of them the same one: cosignatures count together only under one checkpoint. Runs beside
 * everything else; a witness that is away, slow or hostile costs a thread and a bounded time.
 */
public final class Witnessing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);
    private static final long INTERVAL_MILLIS = 1_000;
    private static final long ROUND_SECONDS = 40;
    private static final long CLOSING_MILLIS = 5_000;

    private final Witnesses witnesses;
    private final PinnedLog log;
    private final DataSource app;
    private final BooleanSupplier leading;
    private final Clock clock;
    private final Exchange exchange = new Exchange();
    private final List<Correspondence> correspondences;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread rounds =
            Thread.ofPlatform().daemon().name("witnessing").unstarted(this::run);
    private volatile Window window = new Window(0, Optional.empty());
    private volatile boolean failing;

    /** Up to where the ledger is witnessed, and when the first checkpoint after that was signed. */
    private record Window(long size, Optional<Instant> since) {}

    /**
     * Asks nobody before the start.
     *
     * @param log the ledger's own key
     * @param app reads
     * @param sealer stores cosignatures; connected to for each
     * @param leading whether this node is the one that asks; others only look
     * @param clock for the status alone
     */
    public Witnessing(
            Witnesses witnesses, PinnedLog log, DataSource app, Login sealer, BooleanSupplier leading, Clock clock) {
        this.witnesses = witnesses;
        this.log = log;
        this.app = app;
        this.leading = leading;
        this.clock = clock;
        Asking question = new Asking(log, exchange, this::consistency);
        this.correspondences = witnesses.all().stream()
                .map(witness -> new Correspondence(witness, question, app, sealer))
                .toList();
    }

    /** Begins. */
    public void start() {
        rounds.start();
    }

    private List<byte[]> consistency(long first, long second) throws SQLException {
        try (Connection connection = app.getConnection()) {
            return new MerkleProver(new StoredHashes(connection, second)).consistency(first, second);
        }
    }

    private void run() {
        try {
            do {
                turn();
            } while (!closing.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() throws InterruptedException {
        try {
            Optional<AnchorRows.Row> latest = look();
            if (latest.isPresent() && latest.get().size() > 0 && leading.getAsBoolean()) {
                round(latest.get());
                look();
            }
            failing = false;
        } catch (SQLException | RuntimeException | Error e) {
            if (!failing) {
                LOG.warn("Cannot look after the witnesses; trying again every second: {}", e.toString());
            }
            failing = true;
        }
    }

    private Optional<AnchorRows.Row> look() throws SQLException {
        try (Connection connection = app.getConnection()) {
            for (Correspondence correspondence : correspondences) {
                correspondence.look(connection);
            }
            long size = AnchorRows.witnessed(connection, witnesses);
            window = new Window(size, AnchorRows.firstAfter(connection, size));
            return AnchorRows.latest(connection);
        }
    }

    private void round(AnchorRows.Row latest) throws InterruptedException {
        List<Correspondence> due = correspondences.stream()
                .filter(correspondence -> correspondence.isDue(latest.size()))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        SignedCheckpoint checkpoint = log.open(latest.note());
        List<Callable<Boolean>> turns = due.stream()
                .<Callable<Boolean>>map(correspondence -> () -> {
                    correspondence.turn(checkpoint);
                    return true;
                })
                .toList();
        asking.invokeAll(turns, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** How far the ledger is witnessed, as this node knows it. */
    public WitnessingStatus status() {
        Window now = window;
        Duration waiting = now.since()
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
        return new WitnessingStatus(
                witnesses.required(),
                now.size(),
                // Another node's clock may be ahead of this one's.
                waiting.isNegative() ? Duration.ZERO : waiting,
                correspondences.stream().map(Correspondence::state).toList());
    }

    /** Ends; what is under way is given up, and found again after the next start. */
    @Override
    public void close() {
        closing.countDown();
        exchange.close();
        asking.shutdownNow();
        try {
            rounds.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
