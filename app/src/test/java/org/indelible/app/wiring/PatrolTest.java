package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.indelible.app.operations.PatrolHealth;
import org.indelible.app.wiring.Patrol.SealedLeaf;
import org.indelible.ledger.documents.DocumentDamaged;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.ledger.store.TamperedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** A patrol over 600 leaves, of which some cannot be had. */
class PatrolTest {
    private static final int LEAVES = 600;

    private final Map<Long, RuntimeException> rows = new ConcurrentHashMap<>();
    private final Map<Long, RuntimeException> documents = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set when it starts
    private Patrol patrol;

    @AfterEach
    void stop() {
        patrol.stop();
    }

    @Test
    void a_wrong_row_is_counted_until_it_is_right_again() {
        rows.put(300L, tampered(300));
        start();
        await().until(() -> patrol.state().wrong() == 1 && patrol.state().rounds() > 1);
        assertThat(health()).isEqualTo(Status.DOWN);
        rows.clear();
        await().until(() -> patrol.state().wrong() == 0);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void a_ledger_that_goes_away_beside_a_wrong_row_stalls_the_patrol_and_does_not_end_it() {
        rows.put(300L, tampered(300));
        rows.put(280L, new LedgerUnavailable("away", null));
        start();
        await().until(() -> patrol.state().stalled());
        assertThat(health()).isEqualTo(Status.DOWN);
        rows.clear();
        await().until(() -> patrol.state().rounds() > 1);
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void what_cannot_be_read_is_counted_and_passed() {
        rows.put(10L, new IllegalStateException("what a row cannot hold"));
        documents.put(20L, new IllegalStateException("a key that does not open"));
        start();
        await().until(() -> patrol.state().rounds() > 1);
        assertThat(patrol.state().unreadable()).isEqualTo(2);
        assertThat(patrol.state().wrong()).isZero();
        assertThat(health()).isEqualTo(Status.UP);
        rows.clear();
        documents.clear();
        await().until(() -> patrol.state().unreadable() == 0);
    }

    @Test
    void a_document_is_wrong_when_it_was_in_two_rounds() {
        documents.put(20L, new DocumentDamaged("too short", null));
        start();
        await().until(() -> patrol.state().wrong() == 1);
        assertThat(patrol.state().rounds()).isPositive();
    }

    @Test
    void it_goes_on_where_it_was_when_the_node_stopped() throws Exception {
        Files.writeString(directory.resolve("patrol"), "511");
        rows.put(10L, tampered(10));
        rows.put(520L, new LedgerUnavailable("away", null));
        start();
        await().until(() -> patrol.state().stalled());
        assertThat(patrol.state().leaf()).isEqualTo(511);
        assertThat(patrol.state().wrong()).isZero();
        rows.remove(520L);
        await().until(() -> patrol.state().wrong() == 1);
        patrol.stop();
        assertThat(new PatrolPlace(directory.resolve("patrol")).read())
                .isEqualTo(patrol.state().leaf())
                .isLessThan(LEAVES);
    }

    private static TamperedEvent tampered(long leaf) {
        return new TamperedEvent("file", leaf, "its bytes do not give its hash", null);
    }

    private void start() {
        patrol = new Patrol(this::after, new PatrolPlace(directory.resolve("patrol")), Duration.ofMillis(1));
        patrol.start();
    }

    private Status health() {
        return new PatrolHealth(patrol::state).health().getStatus();
    }

    private List<SealedLeaf> after(long leaf, int atMost) {
        return LongStream.range(leaf + 1, Math.min(LEAVES, leaf + 1 + atMost))
                .mapToObj(this::sealed)
                .toList();
    }

    private SealedLeaf sealed(long leaf) {
        throwIf(rows.get(leaf));
        return new SealedLeaf(leaf, () -> throwIf(documents.get(leaf)));
    }

    private static void throwIf(@Nullable RuntimeException failure) {
        if (failure != null) throw failure;
    }
}
