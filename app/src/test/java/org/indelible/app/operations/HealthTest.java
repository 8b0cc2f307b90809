package org.indelible.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.indelible.ledger.anchors.TimestampingStatus;
import org.indelible.ledger.anchors.WitnessState;
import org.indelible.ledger.anchors.WitnessingStatus;
import org.indelible.ledger.sealing.CheckpointStatus;
import org.indelible.ledger.sealing.SealerStatus;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class HealthTest {
    private static final CheckpointStatus SIGNED = new CheckpointStatus(40, Duration.ofSeconds(5), false);

    private final AtomicLong nanos = new AtomicLong();

    private static SealerStatus unsealedFor(Duration waiting) {
        return new SealerStatus(41, Instant.EPOCH, waiting, true, List.of(), SIGNED);
    }

    @Test
    void sealing_that_keeps_up_is_well() {
        Health health = new SealingHealth(() -> unsealedFor(Duration.ofMillis(9))).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("lastLeaf", 41L).doesNotContainKey("why");
    }

    @Test
    void sealing_that_falls_behind_says_so() {
        Health health = new SealingHealth(() -> unsealedFor(Duration.ofMillis(1_001))).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("why", "the oldest unsealed event is older than 1000 ms");
    }

    @Test
    void checkpoints_that_cannot_be_signed_are_told() {
        var failing = new CheckpointStatus(-1, Duration.ZERO, true);
        Health health = new SealingHealth(
                        () -> new SealerStatus(41, Instant.EPOCH, Duration.ZERO, true, List.of(), failing))
                .health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("why", "the last checkpoint could not be signed or stored");
    }

    @Test
    void a_projection_that_stopped_is_named_with_the_event() {
        var states = List.of(
                new ProjectionState("chronology", 41, Duration.ofMillis(10), null),
                new ProjectionState("worklist", 7, Duration.ofMinutes(2), "cannot apply b7"));
        Health health = new ProjectionsHealth(seen(() -> states)).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("chronology", "10 ms behind")
                .containsEntry("worklist", "stopped: cannot apply b7");
    }

    @Test
    void a_projection_that_falls_a_minute_behind_is_not_well() {
        var states = List.of(
                new ProjectionState("chronology", 41, Duration.ofSeconds(60), null),
                new ProjectionState("worklist", 7, Duration.ofSeconds(61), null));
        Health health = new ProjectionsHealth(seen(() -> states)).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("chronology", "60000 ms behind")
                .containsEntry("worklist", "does not keep up: 61 s behind, more than 60 s");
    }

    @Test
    void what_was_seen_too_long_ago_or_not_at_all_is_not_well_and_asking_looks_at_nothing() {
        var looks = new AtomicInteger();
        var states = List.of(new ProjectionState("chronology", 41, Duration.ZERO, null));
        var sample = new Sampled<>(
                () -> {
                    if (looks.incrementAndGet() == 2) throw new IllegalStateException("about Ruby Marsh");
                    return states;
                },
                nanos::get);
        var health = new ProjectionsHealth(sample);
        assertThat(health.health().getDetails()).containsEntry("why", "it was not seen yet");

        sample.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        nanos.addAndGet(Duration.ofSeconds(16).toNanos());
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("why", "it was last seen 16 s ago");

        sample.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails())
                .containsEntry("why", "it cannot be seen: IllegalStateException")
                .containsEntry("chronology", "0 ms behind");
        assertThat(looks).hasValue(2);
    }

    private <T> Sampled<T> seen(Supplier<T> look) {
        var sample = new Sampled<>(look, nanos::get);
        sample.look();
        return sample;
    }

    @Test
    void a_database_that_nobody_can_reach_is_down_and_its_address_is_not_told() {
        HikariConfig nowhere = new HikariConfig();
        nowhere.setJdbcUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        nowhere.setInitializationFailTimeout(-1);
        nowhere.setConnectionTimeout(250);
        try (HikariDataSource pool = new HikariDataSource(nowhere)) {
            Health health = new SampledHealth(seen(new DatabaseHealth(pool)::health)).health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().toString())
                    .contains("cannot be reached")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void lags_are_measured_when_they_are_read() {
        var registry = new SimpleMeterRegistry();
        new Lags(
                        () -> unsealedFor(Duration.ofSeconds(2)),
                        List.of("chronology"),
                        seen(() -> List.of(new ProjectionState("chronology", 38, Duration.ofSeconds(3), null))))
                .bindTo(registry);
        assertThat(registry.get("indelible.sealed.leaf").gauge().value()).isEqualTo(41);
        assertThat(registry.get("indelible.checkpoint.size").gauge().value()).isEqualTo(40);
        assertThat(registry.get("indelible.checkpoint.age").timeGauge().value()).isEqualTo(5);
        assertThat(registry.get("indelible.projected.leaf").gauge().value()).isEqualTo(38);
        assertThat(registry.get("indelible.unsealed.oldest").timeGauge().value())
                .isEqualTo(2);
        assertThat(registry.get("indelible.unprojected.oldest")
                        .tag("projection", "chronology")
                        .timeGauge()
                        .value())
                .isEqualTo(3);
    }

    @Test
    void a_witness_that_is_away_or_speaks_against_the_ledger_is_told_and_nothing_is_down() {
        var status = new WitnessingStatus(
                1,
                40,
                Duration.ofSeconds(7),
                List.of(
                        new WitnessState("w1", 40, "it answered with status 503", false),
                        new WitnessState("w2", 0, "it has cosigned another tree of 40 leaves", true)));
        Health health = new WitnessesHealth(() -> status, () -> unsealedFor(Duration.ZERO)).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry(
                        "statement",
                        "the first 40 of 42 leaves are cosigned as required (1 of 2); the oldest checkpoint that is"
                                + " not has waited 7 s")
                .containsEntry("w1", "has cosigned 40 leaves; it answered with status 503");
        assertThat(String.valueOf(health.getDetails().get("w2"))).contains("CONTRADICTS");
    }

    @Test
    void how_much_nobody_outside_vouches_for_is_measured() {
        var registry = new SimpleMeterRegistry();
        var witnesses =
                new WitnessingStatus(1, 30, Duration.ofSeconds(7), List.of(new WitnessState("w1", 30, null, true)));
        var timestamps = new TimestampingStatus(true, 20, Duration.ofMinutes(1), null);
        new AnchorMeasures(() -> witnesses, () -> timestamps, () -> unsealedFor(Duration.ZERO)).bindTo(registry);
        assertThat(registry.get("indelible.unwitnessed.leaves").gauge().value()).isEqualTo(12);
        assertThat(registry.get("indelible.unwitnessed.oldest").timeGauge().value())
                .isEqualTo(7);
        assertThat(registry.get("indelible.witness.size")
                        .tag("witness", "w1")
                        .gauge()
                        .value())
                .isEqualTo(30);
        assertThat(registry.get("indelible.witnesses.contradicting").gauge().value())
                .isEqualTo(1);
        assertThat(registry.get("indelible.timestamp.age").timeGauge().value()).isEqualTo(60);
        assertThat(registry.get("indelible.timestamp.size").gauge().value()).isEqualTo(20);
    }

    @Test
    void what_happens_is_counted_by_command_code_and_purpose() {
        var registry = new SimpleMeterRegistry();
        Tally tally = new Tally(registry);
        tally.accepted("AddCaseNote");
        tally.committed(3, 5, Duration.ofMillis(4));
        tally.refused("AddCaseNote", "case-closed");
        tally.disclosed("ReadChronology", "supervision");
        assertThat(registry.get("indelible.appends").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(4);
        assertThat(registry.get("indelible.appends.batch").summary().totalAmount())
                .isEqualTo(3);
        assertThat(registry.get("indelible.commands.refused")
                        .tag("code", "case-closed")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("indelible.disclosures")
                        .tag("purpose", "supervision")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
