package org.indelible.ledger.sealing;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.indelible.evidence.note.SigningKey;
import org.indelible.ledger.database.Login;

/** What the threads of a {@link Sealer} do, one after the other on the caller's. */
final class Turns implements AutoCloseable {
    private final SealedOrder order;
    private final Announcements announcements;
    private final Checkpointing checkpoints;

    Turns(Login sealer, SigningKey key, int pageSize) {
        Clock clock = Clock.systemUTC();
        this.order = new SealedOrder(sealer, new EventRows(key.verifier().name()), clock, pageSize);
        this.announcements = new Announcements(sealer);
        this.checkpoints = new Checkpointing(sealer, key, clock, () -> true);
    }

    /** Seals whatever there is, page by page. */
    void seal() {
        soon().until(() -> order.seal().outcome() == Sealing.Outcome.DONE);
    }

    /** Seals whatever there is, and signs it. That signing failed is not thrown. */
    void turn() {
        seal();
        checkpoints.turn();
    }

    /** Announces what was sealed. That it failed is not thrown. */
    void announce() {
        announcements.add();
        soon().until(() -> announcements.send() == 0);
    }

    /** Tries time and again. What is thrown meanwhile is thrown on. */
    static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .pollInSameThread();
    }

    @Override
    public void close() {
        order.close();
        announcements.close();
        checkpoints.close();
    }
}
