package org.indelible.ledger.node;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.dispatch.Dispatcher;
import org.indelible.ledger.keys.KeyEncryption;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.keys.KeysetFile;
import org.indelible.ledger.reading.SealedSignal;
import org.indelible.ledger.repository.FreshRepository;
import org.indelible.ledger.repository.SnapshotListener;
import org.indelible.ledger.repository.Snapshots;
import org.indelible.ledger.repository.StateJson;
import org.indelible.ledger.repository.StoredSnapshots;
import org.indelible.ledger.sealing.Sealer;
import org.indelible.ledger.store.AppendListener;
import org.indelible.ledger.store.Appended;
import org.indelible.ledger.store.Appender;
import org.indelible.ledger.store.Drafting;
import org.indelible.ledger.store.LedgerEventStore;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.LedgerSerializer;
import org.indelible.ledger.store.LedgerStorageEngine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One node over a ledger of boxes: everything from the command to the sealed stream, with connections of its own. */
public final class Node implements AutoCloseable {
    private static final Map<String, Class<?>> TYPES = Map.of(
            "box.made@1", Box.BoxMade.class,
            "thing.put-in@1", Box.ThingPutIn.class,
            "box.shut@1", Box.BoxShut.class,
            "box.unshut@1", Box.BoxUnshut.class);

    public final Logins logins;
    public final HikariDataSource app;
    public final SealedSignal signal = new SealedSignal();
    public final Sealer sealer;
    public final LedgerEventStore store;
    public final LedgerReader reader;
    public final Dispatcher dispatcher;
    public final Keys keys;
    private final @Nullable StoredSnapshots<Box> snapshots;
    private final Appender appender;

    /** A node of the ledger in a migrated database; nodes of one ledger share the keyset. */
    public Node(Logins logins, Path keyset) {
        this(logins, keyset, TYPES, Clock.systemUTC());
    }

    /** A node with another clock. */
    public Node(Logins logins, Path keyset, Clock clock) {
        this(logins, keyset, TYPES, clock);
    }

    /** A node that knows some types of events only. */
    public Node(Logins logins, Path keyset, Map<String, Class<?>> types) {
        this(logins, keyset, types, Clock.systemUTC());
    }

    private Node(Logins logins, Path keyset, Map<String, Class<?>> types, Clock clock) {
        this(logins, keyset, types, clock, null);
    }

    /** A node that takes snapshots of boxes. */
    public Node(Logins logins, Path keyset, Snapshooting snapshooting) {
        this(logins, keyset, TYPES, Clock.systemUTC(), snapshooting);
    }

    /**
     * How a node takes snapshots.
     *
     * @param folding the classes whose code is the format
     */
    public record Snapshooting(int every, SnapshotListener listener, Class<?> folding) {}

    private Node(
            Logins logins, Path keyset, Map<String, Class<?>> types, Clock clock, @Nullable Snapshooting snapshooting) {
        this.logins = logins;
        this.app = logins.app().pool(8);
        this.keys = new Keys(app, KeyEncryption.open(KeysetFile.createUnlessPresent(keyset)));
        LedgerSerializer serializer = new LedgerSerializer(JsonMapper.builder().build(), types);
        Drafting drafting = new Drafting(
                TestDatabase.ORIGIN,
                serializer,
                keys,
                (stream, payload) -> new KeyScope.File(stream),
                metadata -> keys.hash().reference("actor", String.valueOf(metadata.get("actor"))));
        this.appender = new Appender(app, drafting, clock, () -> false, new AppendListener() {});
        this.sealer = new Sealer(logins.sealer(), TestDatabase.KEY, clock, signal::raise);
        this.store = new LedgerEventStore(new LedgerStorageEngine(
                app, TestDatabase.ORIGIN, keys, serializer, NoOpEventUpcaster.INSTANCE, appender));
        this.reader = new LedgerReader(app, TestDatabase.ORIGIN, keys);
        appender.afterCommit(sealer::wake);
        this.snapshots = snapshooting == null ? null : snapshots(snapshooting);
        this.dispatcher = new Dispatcher(clock, new Random(7), Message::getMetaData);
        AggregateAnnotationCommandHandler.<Box>builder()
                .aggregateType(Box.class)
                .repository(
                        new FreshRepository<>(Box.class, store, snapshots == null ? Snapshots.none() : snapshots, 100))
                .build()
                .subscribe(dispatcher.bus());
    }

    private StoredSnapshots<Box> snapshots(Snapshooting how) {
        return new StoredSnapshots<>(
                app,
                keys,
                TestDatabase.ORIGIN,
                "Box",
                new StateJson<>(Box.class, JsonMapper.builder().build()),
                how.every(),
                how.listener(),
                how.folding());
    }

    /** Where a new ledger's key-encryption key is to be kept. */
    public static Path keyset() {
        try {
            return Files.createTempDirectory("keyset-").resolve("kek.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Appended> send(Object command) {
        return dispatcher.send(
                at -> new GenericCommandMessage<>(command, MetaData.with("actor", "anna@council.example")),
                terms -> {});
    }

    @Override
    public void close() {
        if (snapshots != null) snapshots.close();
        appender.close();
        sealer.close();
        app.close();
    }
}
