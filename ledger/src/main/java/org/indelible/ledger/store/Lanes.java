package org.indelible.ledger.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;

/**
 * Appends disclosures and refusals to streams that nobody else writes: each node has a few lanes per file, and each lane one append at a time. So reads of a file
 * wait neither for its commands nor for other nodes, and everything is still in a chain.
 */
public final class Lanes {
    private static final String TYPE = "AccessLane";
    private static final int REMEMBERED_SUBJECTS = 10_000;

    private final Appender appender;
    private final LedgerStorageEngine engine;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final String node;
    private final int width;
    private final Cache<String, List<Lane>> subjects =
            Caffeine.newBuilder().maximumSize(REMEMBERED_SUBJECTS).build();

    /**
     * Lanes of one node.
     *
     * @param engine tells where a lane ends
     * @param ids gives event ids
     * @param node name of this node in the streams' ids, held as {@link org.indelible.ledger.database.NodeName}; if two nodes shared it, they would only get in each
     *     other's way
     * @param width how many lanes this node has for each subject
     */
    public Lanes(
            Appender appender, LedgerStorageEngine engine, Supplier<UUID> ids, Clock clock, String node, int width) {
        this.appender = appender;
        this.engine = engine;
        this.ids = ids;
        this.clock = clock;
        this.node = node;
        this.width = width;
    }

    /**
     * Appends one event to a free lane and returns once it is durable. Whatever is thrown means: not recorded, as far as is known.
     *
     * @param subject id of the file, or {@code search}
     * @param payload of a registered type
     * @param metadata who acts, and for which request
     * @throws LedgerBusy if no lane is free for 5 s
     * @throws LedgerUnavailable as {@link Appender#append(List)}
     */
    public Appended append(String subject, Object payload, MetaData metadata) {
        List<Lane> lanes = subjects.get(subject, this::open);
        AppendContext context = new AppendContext(clock.instant());
        UUID id = ids.get();
        for (Lane lane : lanes) {
            if (lane.take()) {
                return lane.append(id, payload, metadata, context);
            }
        }
        Lane lane = lanes.get(Math.floorMod(id.hashCode(), width));
        lane.await();
        return lane.append(id, payload, metadata, context);
    }

    private List<Lane> open(String subject) {
        List<Lane> lanes = new ArrayList<>();
        for (int k = 0; k < width; k++) {
            lanes.add(new Lane(TYPE, "access/" + subject + "/" + node + "-" + k, appender, engine));
        }
        return lanes;
    }
}
