package org.indelible.app.wiring;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.indelible.app.operations.PatrolState;
import org.indelible.ledger.documents.DocumentDamaged;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.ledger.store.TamperedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through everything that is sealed, from the first event to the last and then again, some hundred in a second, and checks each stored row against its hash
 * and its leaf, and the stored bytes of documents against what was recorded of them: so a change is seen within hours, though nobody reads the record that was changed.
 * Nothing that it meets ends it: what cannot be read is counted and passed, and where it cannot go on at all it says so.
 */
final class Patrol implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final int PAGE = 256;
    private static final int STALLED = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SealedPages pages;
    private final PatrolPlace place;
    private final Duration pause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("patrol").unstarted(this::run);
    private final Set<Long> wrong = new TreeSet<>();
    private final Set<Long> unreadable = new TreeSet<>();
    private final Set<Long> suspect = new TreeSet<>();
    private long last;
    private long rounds;
    private int failures;
    private volatile PatrolState state = PatrolState.NONE;

    /**
     * @param place where it was when the node stopped
     * @param pause between one page and the next
     */
    Patrol(SealedPages pages, PatrolPlace place, Duration pause) {
        this.pages = pages;
        this.place = place;
        this.pause = pause;
    }

    /** What is sealed, checked as it is read; to open nothing, so that a key that is lost keeps back no row. */
    @FunctionalInterface
    interface SealedPages {
        /**
         * The leaves after one, in their order; none where no more are sealed.
         *
         * @throws TamperedEvent if one of them is not what was sealed
         */
        List<SealedLeaf> after(long leaf, int atMost);
    }

    /**
     * A leaf whose row is what was sealed.
     *
     * @param document compares the stored bytes of the document that the event attaches, if it does, with what the event says
     */
    record SealedLeaf(long leaf, Runnable document) {}

    @Override
    public void start() {
        last = place.read();
        thread.start();
    }

    private void run() {
        try {
            do {
                step();
            } while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            LOG.debug("The patrol stops");
        }
    }

    private void step() {
        try {
            look();
            place.keep(last);
            failures = 0;
        } catch (RuntimeException | Error e) {
            failures++;
            if (failures == STALLED)
                LOG.warn("The patrol cannot go on: {}", e.getClass().getSimpleName());
        }
        state = new PatrolState(last, rounds, wrong.size(), unreadable.size(), failures >= STALLED);
    }

    private void look() {
        try {
            pass(PAGE);
        } catch (LedgerUnavailable away) {
            throw away;
        } catch (RuntimeException _) {
            passOneByOne();
        }
    }

    private void pass(int atMost) {
        List<SealedLeaf> page = pages.after(last, atMost);
        if (page.isEmpty()) {
            rounds++;
            last = -1;
        } else {
            wrong.removeIf(leaf -> isIn(page, leaf));
            unreadable.removeIf(leaf -> isIn(page, leaf));
            page.forEach(this::checkDocument);
            last = page.getLast().leaf();
        }
    }

    private boolean isIn(List<SealedLeaf> page, long leaf) {
        return leaf > last && leaf <= page.getLast().leaf();
    }

    /** What is being destroyed goes before every node has forgotten its key: only what is wrong in two rounds is. */
    private void checkDocument(SealedLeaf sealed) {
        try {
            sealed.document().run();
            suspect.remove(sealed.leaf());
        } catch (DocumentDamaged found) {
            if (suspect.add(sealed.leaf())) return;
            wrong.add(sealed.leaf());
            LOG.error("Leaf {}: {}", sealed.leaf(), found.getMessage());
        } catch (LedgerUnavailable away) {
            throw away;
        } catch (RuntimeException e) {
            if (unreadable.add(sealed.leaf()))
                LOG.warn(
                        "Leaf {} cannot be read: {}",
                        sealed.leaf(),
                        e.getClass().getSimpleName());
        }
    }

    /** A page with a wrong row: each row alone, so that the others are checked and the wrong one is named. */
    private void passOneByOne() {
        for (long end = last + PAGE; last < end; ) {
            try {
                long before = last;
                pass(1);
                if (last <= before) return;
            } catch (TamperedEvent found) {
                last++;
                if (wrong.add(last)) LOG.error("Leaf {}: {}", last, found.getMessage());
            } catch (LedgerUnavailable away) {
                throw away;
            } catch (RuntimeException e) {
                last++;
                if (unreadable.add(last))
                    LOG.warn("Leaf {} cannot be read: {}", last, e.getClass().getSimpleName());
            }
        }
    }

    /** How far it is, and what it has found. */
    PatrolState state() {
        return state;
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (!thread.join(PATIENCE)) LOG.warn("The patrol is still reading");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
