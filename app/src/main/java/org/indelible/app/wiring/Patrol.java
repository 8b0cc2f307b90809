package org.indelible.app.wiring;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.indelible.app.operations.PatrolState;
import org.indelible.ledger.documents.DocumentDamaged;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.TamperedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through everything that is sealed, from the first event to the last and then again, some hundred in a second, and checks each stored row against its hash
 * and its leaf, and the stored bytes of documents against what was recorded of them: so a change is seen within hours, though nobody reads the record that was changed.
 */
final class Patrol implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final int PAGE = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LedgerReader reader;
    private final Consumer<LedgerEvent> documents;
    private final Duration pause;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("patrol").unstarted(this::run);
    private final Set<Long> wrong = new TreeSet<>();
    private final Set<Long> suspect = new TreeSet<>();
    private long last = -1;
    private volatile PatrolState state = PatrolState.NONE;

    /**
     * @param documents compares the stored bytes of the document that an event attaches, if it does, with what the event says
     * @param pause between one page and the next
     */
    Patrol(LedgerReader reader, Consumer<LedgerEvent> documents, Duration pause) {
        this.reader = reader;
        this.documents = documents;
        this.pause = pause;
    }

    @Override
    public void start() {
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
            pass(PAGE);
        } catch (TamperedEvent _) {
            passOneByOne();
        } catch (RuntimeException | Error e) {
            LOG.debug("The patrol cannot read now: {}", e.getClass().getSimpleName());
        }
        state = new PatrolState(last, state.rounds(), wrong.size());
    }

    private void pass(int atMost) {
        List<LedgerEvent> events = reader.after(last, atMost);
        if (events.isEmpty()) {
            state = new PatrolState(last, state.rounds() + 1, wrong.size());
            last = -1;
        } else {
            wrong.removeIf(leaf -> leaf > last && leaf <= events.getLast().leafIndex());
            events.forEach(this::checkDocument);
            last = events.getLast().leafIndex();
        }
    }

    /** What is being destroyed goes before every node has forgotten its key: only what is wrong in two rounds is. */
    private void checkDocument(LedgerEvent event) {
        try {
            documents.accept(event);
            suspect.remove(event.leafIndex());
        } catch (DocumentDamaged found) {
            if (suspect.add(event.leafIndex())) return;
            wrong.add(event.leafIndex());
            LOG.error("Leaf {}: {}", event.leafIndex(), found.getMessage());
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
