package org.indelible.ledger.store;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indelible.ledger.store.TestLedger.event;
import static org.indelible.ledger.store.TestLedger.note;
import static org.indelible.ledger.store.TestLedger.now;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.store.TestLedger.NoteAdded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppenderTest {
    private final TestLedger ledger = TestLedger.fresh();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void each_event_is_chained_to_the_one_before_it_in_its_stream() {
        Appended first = ledger.append(note("file-1", 0));
        List<Appended> next = ledger.appender.append(List.of(note("file-1", 1), note("file-1", 2)));
        assertThat(hash("previous_hash", 0)).isEqualTo("00".repeat(32));
        assertThat(hash("event_hash", 0)).isEqualTo(hex(first.eventHash())).isEqualTo(hash("previous_hash", 1));
        assertThat(hash("event_hash", 1))
                .isEqualTo(hex(next.getFirst().eventHash()))
                .isEqualTo(hash("previous_hash", 2));
        assertThat(next.getLast().sequence()).isEqualTo(2);
    }

    @Test
    void another_node_continues_the_chain() {
        Appended first = ledger.append(note("file-1", 0));
        try (HikariDataSource pool = ledger.logins.app().pool(2);
                Appender elsewhere = ledger.appender(pool)) {
            elsewhere.append(List.of(note("file-1", 1)));
        }
        assertThat(hash("previous_hash", 1)).isEqualTo(hex(first.eventHash()));
    }

    @Test
    void what_was_written_and_who_wrote_it_are_nowhere_in_the_row() {
        ledger.append(event("file-1", 0, new NoteAdded("note-1", "a planted sentence")));
        String row = ledger.query(
                "select e::text || encode(payload, 'escape') || encode(metadata, 'escape') from ledger.events e");
        assertThat(row).doesNotContain("planted").doesNotContain("anna").doesNotContain("Ashworth");
        assertThat(ledger.query("select key_id || ' ' || type from ledger.events"))
                .isEqualTo("entry/file-1/note-1 note.added");
        assertThat(ledger.query("select string_agg(key_id, ' ' order by key_id) from ledger.keys"))
                .isEqualTo("audit/2026-11 entry/file-1/note-1 file/file-1 hash/ledger");
    }

    @Test
    void concurrent_appends_share_a_commit() {
        List<DomainEventMessage<?>> events =
                IntStream.range(0, 40).mapToObj(i -> note("file-" + i, 0)).collect(toList());
        ledger.append(note("file-x", 0));
        List<CompletableFuture<Appended>> results = ledger.together(
                events, Stream.generate(TestLedger::now).limit(40).toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(result.join().sequence()).isZero());
        assertThat(ledger.commits.get()).isEqualTo(2);
        assertThat(ledger.query("select count(*) from ledger.events")).isEqualTo("41");
    }

    @Test
    void a_refused_append_refuses_nobody_who_shared_its_transaction() {
        KeyedClaim claim = new KeyedClaim("main-file", new byte[] {1});
        ledger.appender.append(List.of(note("file-x", 0)), now().claim(claim));
        List<DomainEventMessage<?>> events =
                IntStream.range(0, 10).mapToObj(i -> note("file-" + i, 0)).collect(toList());
        List<AppendContext> contexts = IntStream.range(0, 10)
                .mapToObj(i -> i == 7 ? now().claim(claim) : now())
                .toList();
        List<CompletableFuture<Appended>> results = ledger.together(events, contexts);
        for (int i = 0; i < 10; i++) {
            CompletableFuture<Appended> result = results.get(i);
            if (i == 7) {
                assertThatThrownBy(result::join).hasRootCauseInstanceOf(ClaimTaken.class);
            } else {
                assertThat(result.join().sequence()).isZero();
            }
        }
        assertThat(ledger.query("select count(*) from ledger.events")).isEqualTo("10");
        assertThat(ledger.replays.get()).isEqualTo(1);
    }

    @Test
    void an_append_that_nobody_takes_up_in_time_is_given_up_and_never_stored() {
        try (ExecutorService threads = Executors.newCachedThreadPool();
                Gate gate = new Gate(ledger.app);
                Appender impatient = ledger.appender(gate, Duration.ofSeconds(2))) {
            gate.shut();
            for (int i = 1; i <= 2; i++) {
                int held = i;
                threads.execute(() -> assertThatThrownBy(() -> impatient.append(List.of(note("held-" + held, 0))))
                        .isInstanceOf(LedgerUnavailable.class));
                Waiting.until(() -> gate.arrived() == held);
            }
            assertThatThrownBy(() -> impatient.append(List.of(note("file-1", 0))))
                    .isInstanceOf(LedgerBusy.class);
            gate.letAllGo();
            impatient.append(List.of(note("file-2", 0)));
        }
        assertThat(ledger.query("select string_agg(stream_id, ' ') from ledger.events"))
                .isEqualTo("file-2");
    }

    @Test
    void of_two_appends_to_one_place_exactly_one_is_stored() {
        ledger.append(note("file-1", 0));
        List<CompletableFuture<Appended>> results = ledger.together(
                List.of(note("file-2", 0), note("file-3", 0), note("file-1", 1), note("file-1", 1), note("file-1", 1)),
                Stream.generate(TestLedger::now).limit(5).toList());
        long stored = results.subList(2, 5).stream()
                .filter(result ->
                        result.handle((receipt, failure) -> failure == null).join())
                .count();
        assertThat(stored).isEqualTo(1);
        assertThat(results.subList(2, 5))
                .filteredOn(CompletableFuture::isCompletedExceptionally)
                .hasSize(2)
                .allSatisfy(result -> assertThatThrownBy(result::join).hasCauseInstanceOf(ConcurrencyException.class));
    }

    @Test
    void an_error_after_a_commit_ends_no_committer() {
        ledger.appender.afterCommit(() -> {
            throw new StackOverflowError();
        });
        for (int i = 0; i < 10; i++) {
            assertThat(ledger.append(note("file-" + i, 0)).sequence()).isZero();
        }
    }

    @Test
    void an_append_that_an_error_struck_is_uncertain_at_once() {
        try (HikariDataSource broken = new HikariDataSource() {
                    @Override
                    public Connection getConnection() {
                        throw new StackOverflowError();
                    }
                };
                Appender appender = ledger.appender(broken)) {
            assertThatThrownBy(() -> appender.append(List.of(note("file-1", 0))))
                    .isInstanceOf(CommitUncertain.class)
                    .hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void a_stream_that_moved_on_elsewhere_is_a_conflict() {
        ledger.append(note("file-1", 0));
        try (HikariDataSource pool = ledger.logins.app().pool(2);
                Appender elsewhere = ledger.appender(pool)) {
            assertThatThrownBy(() -> elsewhere.append(List.of(note("file-1", 0))))
                    .isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> elsewhere.append(List.of(note("file-1", 2))))
                    .isInstanceOf(ConcurrencyException.class);
        }
        assertThatThrownBy(() -> ledger.append(note("file-1", 0))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_value_is_held_by_one_stream_until_it_is_released() {
        KeyedClaim claim = new KeyedClaim("main-file", ledger.keys.hash().of("main-file", "person-1"));
        ledger.appender.append(List.of(note("file-1", 0)), now().claim(claim));
        assertThatThrownBy(() -> ledger.appender.append(List.of(note("file-2", 0)), now().claim(claim)))
                .isInstanceOfSatisfying(ClaimTaken.class, taken -> {
                    assertThat(taken.set()).isEqualTo("main-file");
                    assertThat(taken.holder()).contains("file-1");
                });
        assertThat(ledger.query("select count(*) from ledger.events where stream_id = 'file-2'"))
                .isEqualTo("0");
        ledger.appender.append(List.of(note("file-2", 0)), now().release(claim));
        assertThatThrownBy(() -> ledger.appender.append(List.of(note("file-2", 1)), now().claim(claim)))
                .isInstanceOf(ClaimTaken.class);
        ledger.appender.append(List.of(note("file-1", 1)), now().release(claim));
        ledger.appender.append(List.of(note("file-2", 1)), now().claim(claim));
    }

    @Test
    void an_idempotency_key_is_used_once_and_says_what_for() {
        IdempotencyKey key = new IdempotencyKey(new byte[] {1, 2}, new byte[] {3, 4});
        ledger.appender.append(List.of(note("file-1", 0), note("file-1", 1)), now().under(key));
        assertThatThrownBy(() -> ledger.appender.append(List.of(note("file-2", 0)), now().under(key)))
                .isInstanceOf(IdempotencyKeyUsed.class);
        Optional<IdempotencyKeys.Use> use = new IdempotencyKeys(ledger.app).find(new byte[] {1, 2});
        assertThat(use).hasValueSatisfying(found -> {
            assertThat(found.body()).containsExactly(3, 4);
            assertThat(found.streamId()).isEqualTo("file-1");
            assertThat(found.firstSequence()).isZero();
            assertThat(found.lastSequence()).isEqualTo(1);
        });
        assertThat(new IdempotencyKeys(ledger.app).find(new byte[] {9})).isEmpty();
    }

    @Test
    void the_context_of_the_command_gives_the_time_and_takes_the_receipts() {
        Instant at = Instant.parse("2021-03-04T05:06:07.123456789Z");
        AppendContext context = new AppendContext(at);
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        context.attachTo(unit);
        ledger.engine.appendEvents(List.of(note("file-1", 0)));
        unit.commit();
        assertThat(context.appended())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.recordedAt()).isEqualTo("2021-03-04T05:06:07.123456Z"));
        assertThat(ledger.query("select recorded_at at time zone 'UTC' from ledger.events"))
                .isEqualTo("2021-03-04 05:06:07.123456");
        ledger.append(note("file-2", 0));
        assertThat(ledger.query("select max(recorded_at) at time zone 'UTC' from ledger.events"))
                .isEqualTo("2026-11-22 10:00:00.123456");
    }

    @Test
    void a_key_that_several_appends_make_at_once_is_made_once_and_all_are_stored_under_it() {
        List<CompletableFuture<Appended>> results = ledger.together(
                List.of(note("file-1", 0), note("file-2", 0), note("file-3", 0)),
                Stream.generate(TestLedger::now).limit(3).toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(result.join().sequence()).isZero());
        assertThat(ledger.query("select count(*) from ledger.keys where key_id like 'audit/%'"))
                .isEqualTo("1");
        for (int i = 1; i <= 3; i++) {
            assertThat(ledger.engine.readEvents("file-" + i, 0).asStream())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getMetaData()).isEqualTo(TestLedger.ANNA));
        }
    }

    @Test
    void an_entry_that_began_elsewhere_after_all_is_stored_under_the_key_that_it_has() {
        ledger.append(note("file-1", 0));
        try (HikariDataSource pool = ledger.logins.app().pool(2);
                Appender elsewhere = ledger.appender(pool)) {
            elsewhere.append(List.of(event("file-1", 1, new NoteAdded("note-0", "She asked to see it again."))));
        }
        assertThat(ledger.query("select count(distinct key_id) from ledger.events where stream_id = 'file-1'"))
                .isEqualTo("1");
        assertThat(ledger.engine.readEvents("file-1", 0).asStream()).hasSize(2);
    }

    @Test
    void nothing_is_taken_on_while_sealing_is_behind() {
        ledger.behind.set(true);
        assertThatThrownBy(() -> ledger.append(note("file-1", 0))).isInstanceOf(LedgerBusy.class);
        ledger.behind.set(false);
        assertThat(ledger.append(note("file-1", 0)).sequence()).isZero();
    }

    @Test
    void whoever_waits_for_commits_is_woken_after_each() {
        AtomicInteger woken = new AtomicInteger();
        ledger.appender.afterCommit(woken::incrementAndGet);
        ledger.append(note("file-1", 0));
        Waiting.until(() -> woken.get() == 1);
    }

    @Test
    void without_its_database_the_ledger_says_so_and_nothing_is_stored() {
        Login nowhere =
                new Login("jdbc:postgresql://127.0.0.1:1/indelible?logServerErrorDetail=false", "indelible_app", "x");
        try (HikariDataSource dead = dead(nowhere);
                Appender appender = ledger.appender(dead)) {
            assertThatThrownBy(() -> appender.append(List.of(note("file-1", 0))))
                    .isExactlyInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("cannot be reached");
        }
    }

    @Test
    void closing_commits_what_is_waiting_and_takes_nothing_more() {
        ledger.append(note("file-x", 0));
        AtomicReference<CompletableFuture<Void>> closing = new AtomicReference<>();
        List<CompletableFuture<Appended>> results = ledger.together(
                List.of(note("file-1", 0), note("file-2", 0), note("file-3", 0), note("file-4", 0)),
                Stream.generate(TestLedger::now).limit(4).toList(),
                () -> {
                    closing.set(CompletableFuture.runAsync(ledger.appender::close));
                    Waiting.until(ledger.appender::closed);
                });
        closing.get().join();
        assertThat(results)
                .allSatisfy(result -> assertThat(result.join().sequence()).isZero());
        assertThatThrownBy(() -> ledger.append(note("file-5", 0))).isExactlyInstanceOf(LedgerUnavailable.class);
    }

    private static HikariDataSource dead(Login login) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(login.url());
        source.setUsername(login.role());
        source.setPassword(login.password());
        source.setConnectionTimeout(300);
        source.setInitializationFailTimeout(-1);
        return source;
    }

    private String hash(String column, long sequence) {
        return ledger.query("select encode(" + column
                + ", 'hex') from ledger.events where stream_id = 'file-1' and sequence = " + sequence);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
