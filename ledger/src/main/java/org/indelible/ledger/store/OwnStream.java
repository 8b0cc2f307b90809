package org.indelible.ledger.store;

import java.time.Clock;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/** Where one node records what the ledger finds and states of itself: {@code ledger/<node>}. */
public final class OwnStream {
    private static final String TYPE = "Ledger";

    private final Lane lane;
    private final Clock clock;

    /**
     * The stream of one node.
     *
     * @param engine tells where it ends
     */
    public OwnStream(Appender appender, LedgerStorageEngine engine, Clock clock, String node) {
        this.lane = new Lane(TYPE, "ledger/" + node, appender, engine);
        this.clock = clock;
    }

    /**
     * Appends one event and returns once it is durable. Whatever is thrown means: not recorded, as far as is known.
     *
     * @param id the event's; one that is derived from what is stated keeps it from being stated twice
     * @throws LedgerUnavailable as {@link Appender#append(java.util.List)}
     */
    public Appended append(UUID id, Object payload, MetaData metadata) {
        lane.await();
        return lane.append(id, payload, metadata, new AppendContext(clock.instant()));
    }
}
