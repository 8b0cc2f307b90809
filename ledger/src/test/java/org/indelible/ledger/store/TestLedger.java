package org.indelible.ledger.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.keys.KeyEncryption;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.keys.KeysetFile;
import tools.jackson.databind.json.JsonMapper;

/** One node over a ledger, with two kinds of events. */
final class TestLedger implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    static final MetaData ANNA = MetaData.with("actor", "anna@council.example").and("name", "Anna Ashworth");

    record NoteAdded(String entry, String text) {}

    record FileClosed(String reason) {}

    final Logins logins;
    final HikariDataSource app;
    final Keys keys;
    final LedgerSerializer serializer = new LedgerSerializer(
            JsonMapper.builder().build(), Map.of("note.added@1", NoteAdded.class, "file.closed@1", FileClosed.class));
    final Drafting drafting;
    final Gate gate;
    final Appender appender;
    final LedgerStorageEngine engine;
    final LedgerReader reader;
    final AtomicBoolean behind = new AtomicBoolean();
    final AtomicInteger commits = new AtomicInteger();
    final AtomicInteger replays = new AtomicInteger();

    TestLedger(Logins logins, Path keyset) {
        this.logins = logins;
        this.app = logins.app().pool(4);
        this.keys = new Keys(app, KeyEncryption.open(KeysetFile.createUnlessPresent(keyset)));
        this.drafting = new Drafting(
                TestDatabase.ORIGIN,
                serializer,
                keys,
                TestLedger::scope,
                metadata -> keys.hash().reference("actor", String.valueOf(metadata.get("actor"))));
        this.gate = new Gate(app);
        this.appender = appender(gate);
        this.engine = new LedgerStorageEngine(
                app, TestDatabase.ORIGIN, keys, serializer, NoOpEventUpcaster.INSTANCE, appender);
        this.reader = new LedgerReader(app, TestDatabase.ORIGIN, keys);
    }

    /** The first node of an empty ledger. */
    static TestLedger fresh() {
        return new TestLedger(TestDatabase.fresh(), keyset());
    }

    static Path keyset() {
        try {
            return Files.createTempDirectory("keyset-").resolve("kek.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Appender appender(DataSource source) {
        return appender(source, Appender.PATIENCE);
    }

    Appender appender(DataSource source, Duration patience) {
        return new Appender(
                patience, source, drafting, Clock.fixed(NOW, ZoneOffset.UTC), behind::get, new AppendListener() {
                    @Override
                    public void committed(int appends, int events, Duration took) {
                        commits.incrementAndGet();
                    }

                    @Override
                    public void replayed(int appends) {
                        replays.incrementAndGet();
                    }
                });
    }

    private static KeyScope scope(String streamId, Object payload) {
        return payload instanceof NoteAdded note
                ? new KeyScope.Entry(streamId, note.entry(), true)
                : new KeyScope.File(streamId);
    }

    static DomainEventMessage<?> event(String streamId, long sequence, Object payload) {
        return new GenericDomainEventMessage<>(
                "CaseFile", streamId, sequence, payload, ANNA, UUID.randomUUID().toString(), Instant.EPOCH);
    }

    static DomainEventMessage<?> note(String streamId, long sequence) {
        return event(streamId, sequence, new NoteAdded("note-" + sequence, "She told me she feels safe at school."));
    }

    Appended append(DomainEventMessage<?> event) {
        return appender.append(List.of(event)).getFirst();
    }

    /**
     * Appends each on a thread of its own while both committers are held, and lets one of them go when all are waiting, so that they share one transaction.
     *
     * @return what became of them, all of it known
     */
    List<CompletableFuture<Appended>> together(
            List<? extends DomainEventMessage<?>> events, List<AppendContext> contexts) {
        return together(events, contexts, () -> {});
    }

    /** The same, with something done while all are waiting. */
    List<CompletableFuture<Appended>> together(
            List<? extends DomainEventMessage<?>> events, List<AppendContext> contexts, Runnable meanwhile) {
        List<CompletableFuture<Appended>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool();
                Gate shut = gate) {
            holdCommitters(threads);
            for (int i = 0; i < events.size(); i++) {
                DomainEventMessage<?> event = events.get(i);
                AppendContext context = contexts.get(i);
                results.add(CompletableFuture.supplyAsync(
                        () -> appender.append(List.of(event), context).getFirst(), threads));
            }
            Waiting.until(() -> appender.waiting() == events.size() + 2);
            meanwhile.run();
            shut.letOneGo();
            results.forEach(result -> result.handle((_, _) -> null).join());
        }
        return results;
    }

    /** Each committer takes an append that it gets no connection for, and that is refused in the end. */
    private void holdCommitters(ExecutorService threads) {
        gate.shut();
        for (int i = 1; i <= 2; i++) {
            int held = i;
            threads.execute(() ->
                    assertThatThrownBy(() -> append(note("held-" + held, 0))).isInstanceOf(LedgerUnavailable.class));
            Waiting.until(() -> gate.arrived() == held);
        }
        gate.open();
    }

    static AppendContext now() {
        return new AppendContext(NOW);
    }

    /** Gives every event a leaf, in the order of insertion. The leaves make no tree. */
    void seal() {
        TestDatabase.execute(logins.sealer(), """
            insert into ledger.leaves (leaf_index, global_index, event_hash, leaf_hash, sealed_at)
            select n.next + row_number() over (order by e.global_index) - 1, e.global_index, e.event_hash, e.event_hash,
                   timestamptz '2026-11-22T10:00:00Z' + (n.next + row_number() over (order by e.global_index)) * interval '1 second'
              from ledger.events e, (select coalesce(max(leaf_index) + 1, 0) as next from ledger.leaves) n
             where not exists (select from ledger.leaves l where l.global_index = e.global_index)\
            """);
    }

    /** Changes the ledger as only somebody with the owner's password and ill intent can. */
    void tamper(String sql) {
        TestDatabase.execute(logins.owner(), "alter table ledger.events disable trigger events_only_grow");
        TestDatabase.execute(logins.owner(), sql);
    }

    String query(String sql) {
        return TestDatabase.query(logins.app(), sql);
    }

    @Override
    public void close() {
        appender.close();
        app.close();
    }
}
