package org.indelible.ledger.anchors;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.indelible.evidence.checkpoint.SignedCheckpoint;
import org.indelible.ledger.anchors.Reply.Ahead;
import org.indelible.ledger.anchors.Reply.Contradiction;
import org.indelible.ledger.anchors.Reply.Cosigned;
import org.indelible.ledger.anchors.Reply.Silence;
import org.indelible.ledger.database.Login;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been going on with one witness. One that does not cosign is asked again after 1 s, then 2 s, up to five minutes. */
final class Correspondence {
    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Witness witness;
    private final Asking asking;
    private final DataSource app;
    private final Login sealer;
    private Duration pause = FIRST_PAUSE;
    private long quietUntil = System.nanoTime();
    private volatile WitnessState state;

    /**
     * @param app reads
     * @param sealer stores cosignatures
     */
    Correspondence(Witness witness, Asking asking, DataSource app, Login sealer) {
        this.witness = witness;
        this.asking = asking;
        this.app = app;
        this.sealer = sealer;
        this.state = new WitnessState(witness.key().name(), 0, null, false);
    }

    WitnessState state() {
        return state;
    }

    /** Learns what has been stored, by this node or another. */
    void look(Connection connection) throws SQLException {
        long size = AnchorRows.cosigned(connection, witness.key().text());
        WitnessState now = state;
        state = size > now.size()
                ? new WitnessState(now.name(), size, null, false)
                : new WitnessState(now.name(), size, now.trouble(), now.contradicts());
    }

    boolean isDue(long size) {
        return size > state.size() && System.nanoTime() - quietUntil >= 0;
    }

    /** Asks, and stores what was answered. */
    void turn(SignedCheckpoint checkpoint) throws InterruptedException {
        try {
            Reply reply = asking.ask(witness, checkpoint, state.size());
            switch (reply) {
                case Cosigned cosigned -> keep(checkpoint, cosigned);
                case Ahead ahead -> behind(ahead.size());
                case Contradiction contradiction -> failed(contradiction.why(), true);
                case Silence silence -> failed(silence.why(), false);
            }
        } catch (SQLException | RuntimeException e) {
            failed("the ledger's own database failed: " + e.getClass().getSimpleName(), state.contradicts());
        }
    }

    private void keep(SignedCheckpoint checkpoint, Cosigned cosigned) throws SQLException {
        long size = checkpoint.checkpoint().size();
        try (Connection connection = sealer.connect()) {
            AnchorRows.cosign(
                    connection,
                    size,
                    witness.key().text(),
                    cosigned.signature().line(),
                    Instant.ofEpochSecond(cosigned.time()));
        }
        pause = FIRST_PAUSE;
        tellRecovery();
        state = new WitnessState(witness.key().name(), size, null, false);
    }

    /** Another node may have signed and shown it more in the meantime; if not, the ledger was put back. */
    private void behind(long cosigned) throws SQLException {
        long signed;
        try (Connection connection = app.getConnection()) {
            signed = AnchorRows.latest(connection).map(AnchorRows.Row::size).orElse(0L);
        }
        if (signed >= cosigned) {
            failed("it was shown a newer checkpoint meanwhile", false);
        } else {
            failed(
                    "it has cosigned " + cosigned + " leaves, and only " + signed
                            + " are signed for here: this ledger was put back to an older copy",
                    true);
        }
    }

    private void failed(String why, boolean contradicts) {
        @Nullable String before = state.trouble();
        if (!why.equals(before)) {
            LOG.warn("The witness {} does not cosign: {}", witness.key().name(), why);
        }
        state = new WitnessState(witness.key().name(), state.size(), why, contradicts);
        quietUntil = System.nanoTime() + pause.toNanos();
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void tellRecovery() {
        if (state.trouble() != null) {
            LOG.info("The witness {} cosigns again", witness.key().name());
        }
    }
}
