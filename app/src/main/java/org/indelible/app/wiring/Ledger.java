package org.indelible.app.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.SelfTest;
import org.indelible.ledger.keys.KeyEncryption;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.reading.SealedSignal;
import org.indelible.ledger.repository.SnapshotListener;
import org.indelible.ledger.repository.Snapshots;
import org.indelible.ledger.repository.StateJson;
import org.indelible.ledger.repository.StoredSnapshots;
import org.indelible.ledger.sealing.Sealer;
import org.indelible.ledger.store.AppendContext;
import org.indelible.ledger.store.AppendListener;
import org.indelible.ledger.store.Appender;
import org.indelible.ledger.store.Drafting;
import org.indelible.ledger.store.IdempotencyKeys;
import org.indelible.ledger.store.Lanes;
import org.indelible.ledger.store.LedgerEventStore;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.LedgerSerializer;
import org.indelible.ledger.store.LedgerStorageEngine;
import org.indelible.ledger.store.OwnStream;

/**
 * The ledger of one node, put together: appends, seals, reads. It begins to seal in the background, and to put commands off when sealing
 * is behind, with {@link #start}.
 */
public final class Ledger implements AutoCloseable {
    private static final int LANES = 4;

    private final HikariDataSource app;
    private final Keys keys;
    private final LedgerSerializer serializer;
    private final SealedSignal signal = new SealedSignal();
    private final Sealer sealer;
    private final Appender appender;
    private final LedgerEventStore store;
    private final Lanes lanes;
    private final OwnStream own;
    private final LedgerReader reader;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final AtomicBoolean started = new AtomicBoolean();
    private final LedgerIdentity identity;
    private final List<StoredSnapshots<?>> snapshots = new ArrayList<>();

    /** Opens a ledger whose database is migrated; refuses one that has drifted from its grants and triggers. */
    Ledger(Logins logins, LedgerIdentity identity, Clock clock, Supplier<UUID> ids, AppendListener listener) {
        SelfTest.pass(logins);
        this.identity = identity;
        this.clock = clock;
        this.ids = ids;
        this.app = pool(logins.app(), identity.connections());
        this.keys = new Keys(app, KeyEncryption.open(identity.keyEncryption()));
        this.serializer = StoredEvents.serializer(StoredEvents.json());
        this.sealer = new Sealer(logins.sealer(), identity.checkpointKey(), clock, signal::raise);
        var drafting = new Drafting(identity.origin(), serializer, keys, StoredEvents::scope, this::pseudonym);
        this.appender = new Appender(app, drafting, clock, sealer::isBehind, listener);
        var engine =
                new LedgerStorageEngine(app, identity.origin(), keys, serializer, StoredEvents.upcasters(), appender);
        this.store = new LedgerEventStore(engine);
        appender.afterCommit(sealer::wake);
        this.lanes = new Lanes(appender, engine, ids, clock, identity.node(), LANES);
        this.own = new OwnStream(appender, engine, clock, identity.node());
        this.reader = new LedgerReader(app, identity.origin(), keys);
    }

    /**
     * Appends one event of the application itself, at the clock's time.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException if the stream has moved on
     */
    void append(String type, String stream, long sequence, Object payload, MetaData metadata) {
        var context = new AppendContext(clock.instant());
        appender.append(
                List.of(new GenericDomainEventMessage<>(
                        type, stream, sequence, payload, metadata, ids.get().toString(), context.at())),
                context);
    }

    /** Where states of an aggregate are kept whose streams are files; they end with the ledger. */
    <T> Snapshots<T> snapshots(Class<T> aggregate, SnapshotListener listener) {
        if (identity.snapshots() == 0) return Snapshots.none();
        var kept = new StoredSnapshots<>(
                app,
                keys,
                identity.origin(),
                aggregate.getSimpleName(),
                new StateJson<>(aggregate, StoredEvents.json()),
                identity.snapshots(),
                listener,
                aggregate,
                StoredEvents.class);
        snapshots.add(kept);
        return kept;
    }

    private static HikariDataSource pool(Login login, int connections) {
        return login.pool(connections);
    }

    private String pseudonym(MetaData metadata) {
        return keys.hash().reference("actor", ActedBy.account(metadata));
    }

    /** Begins to seal in the background. */
    void start() {
        if (started.compareAndSet(false, true)) sealer.start();
    }

    HikariDataSource app() {
        return app;
    }

    Keys keys() {
        return keys;
    }

    LedgerSerializer serializer() {
        return serializer;
    }

    SealedSignal signal() {
        return signal;
    }

    Sealer sealer() {
        return sealer;
    }

    LedgerEventStore store() {
        return store;
    }

    Lanes lanes() {
        return lanes;
    }

    /** Where this node records what it finds and states of the ledger. */
    OwnStream own() {
        return own;
    }

    LedgerReader reader() {
        return reader;
    }

    IdempotencyKeys idempotencyKeys() {
        return new IdempotencyKeys(app);
    }

    /** Commits what waits, then stops. */
    @Override
    public void close() {
        snapshots.forEach(StoredSnapshots::close);
        appender.close();
        if (started.get()) sealer.close();
        app.close();
    }
}
