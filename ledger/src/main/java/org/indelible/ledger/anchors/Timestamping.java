package org.indelible.ledger.anchors;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.indelible.ledger.database.Login;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the latest checkpoint timestamped, at intervals and only if it is newer than the last one that was. Beside everything else, on a thread of its own; an authority that
 * does not answer is asked again after 10 s, then 20 s, up to the interval.
 */
public final class Timestamping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timestamping.class);
    private static final String TYPE = "application/timestamp-query";
    private static final int OK = 200;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 1_000;
    private static final long CLOSING_MILLIS = 5_000;

    private final @Nullable TimestampAuthority authority;
    private final Duration every;
    private final DataSource app;
    private final Login sealer;
    private final BooleanSupplier leading;
    private final Clock clock;
    private final Exchange exchange = new Exchange();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread turns =
            Thread.ofPlatform().daemon().name("timestamping").unstarted(this::run);
    private Duration pause = FIRST_PAUSE;
    private long quietUntil = System.nanoTime();
    private volatile @Nullable Timestamp newest;
    private volatile @Nullable String trouble;

    /**
     * Asks nobody before the start.
     *
     * @param authority null to ask nobody at all
     * @param every how much time there is at least between two timestamps
     * @param app reads
     * @param sealer stores timestamps; connected to for each
     * @param leading whether this node is the one that asks; others only look
     */
    public Timestamping(
            @Nullable TimestampAuthority authority,
            Duration every,
            DataSource app,
            Login sealer,
            BooleanSupplier leading,
            Clock clock) {
        this.authority = authority;
        this.every = every;
        this.app = app;
        this.sealer = sealer;
        this.leading = leading;
        this.clock = clock;
    }

    /** Begins, if there is somebody to ask. */
    public void start() {
        if (authority != null) turns.start();
    }

    private void run() {
        try {
            do {
                turn();
            } while (!closing.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() throws InterruptedException {
        try {
            Optional<AnchorRows.Row> due = due();
            if (due.isPresent() && authority != null) {
                stamp(authority, due.get());
                trouble = null;
                pause = FIRST_PAUSE;
            }
        } catch (SQLException | RuntimeException | Error e) {
            failed("the ledger's own database failed: " + e.getClass().getSimpleName());
        } catch (IOException | RefusedTimestamp e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    /** The checkpoint to have timestamped now, if there is one. */
    private Optional<AnchorRows.Row> due() throws SQLException {
        try (Connection connection = app.getConnection()) {
            Optional<Timestamp> last = TimestampRows.newest(connection);
            newest = last.orElse(null);
            boolean early = last.isPresent() && last.get().at().plus(every).isAfter(clock.instant());
            if (early || !leading.getAsBoolean() || System.nanoTime() - quietUntil < 0) {
                return Optional.empty();
            }
            long stamped = last.map(Timestamp::size).orElse(0L);
            return AnchorRows.latest(connection).filter(latest -> latest.size() > stamped);
        }
    }

    private void stamp(TimestampAuthority asked, AnchorRows.Row checkpoint)
            throws IOException, InterruptedException, RefusedTimestamp, SQLException {
        TimestampQuestion question = TimestampQuestion.about(checkpoint.note());
        Exchange.Answer answer = exchange.post(asked.url(), TYPE, question.bytes());
        if (answer.status() != OK) {
            throw new RefusedTimestamp("the authority answered with status " + answer.status());
        }
        Instant at = question.verified(answer.body(), asked.pinned(), clock.instant());
        try (Connection connection = sealer.connect()) {
            TimestampRows.insert(connection, checkpoint.size(), answer.body(), at);
        }
        newest = new Timestamp(checkpoint.size(), answer.body(), at);
    }

    private void failed(String why) {
        if (!why.equals(trouble)) {
            LOG.warn("The checkpoint is not timestamped: {}", why);
        }
        trouble = why;
        quietUntil = System.nanoTime() + pause.toNanos();
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(every) > 0 ? every : twice;
    }

    /** How far the ledger is timestamped, as this node knows it. */
    public TimestampingStatus status() {
        Timestamp last = newest;
        if (last == null) {
            return new TimestampingStatus(authority != null, 0, null, trouble);
        }
        Duration age = Duration.between(last.at(), clock.instant());
        return new TimestampingStatus(authority != null, last.size(), age.isNegative() ? Duration.ZERO : age, trouble);
    }

    /** Ends; what is under way is given up, and asked for again after the next start. */
    @Override
    public void close() {
        closing.countDown();
        exchange.close();
        try {
            turns.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
