package org.indelible.ledger.reading;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells this node's readers that more events are sealed. A signal too many costs a query, a signal too few costs time, never an event. */
public final class SealedSignal {
    private static final Logger LOG = LoggerFactory.getLogger(SealedSignal.class);

    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();

    /** Calls every listener on this thread. */
    public void raise() {
        listeners.forEach(SealedSignal::call);
    }

    /** A reader that is closing down is no reason to keep the others, or the sealer, waiting. */
    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.debug("A reader could not be told: {}", e.toString());
        }
    }

    /** Calls {@code listener}, which must be quick, at every raising. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }
}
