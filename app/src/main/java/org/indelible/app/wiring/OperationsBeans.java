package org.indelible.app.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.indelible.app.operations.DatabaseHealth;
import org.indelible.app.operations.KeyRotations;
import org.indelible.app.operations.Lags;
import org.indelible.app.operations.NodeNameHealth;
import org.indelible.app.operations.PatrolHealth;
import org.indelible.app.operations.ProjectionState;
import org.indelible.app.operations.ProjectionsHealth;
import org.indelible.app.operations.Sampled;
import org.indelible.app.operations.SampledHealth;
import org.indelible.app.operations.SealingHealth;
import org.indelible.app.operations.SnapshotTally;
import org.indelible.app.operations.Tally;
import org.indelible.app.settings.Settings;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.ledger.database.NodeName;
import org.indelible.ledger.keys.KeyRotation;
import org.indelible.ledger.keys.KeysetFile;
import org.indelible.ledger.reading.SealedExtent;
import org.indelible.ledger.store.Appender;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.projection.Projections;
import org.indelible.query.documents.StoredDocuments;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tells how the node is. */
@Configuration(proxyBeanMethods = false)
class OperationsBeans {
    /** An append that no committer took up by then never is; one that was taken up has a connection five seconds later, or none. */
    private static final Duration LONGEST_APPEND = Appender.PATIENCE.plusSeconds(10);

    private static final Duration PATROL_PAUSE = Duration.ofSeconds(1);

    @Bean
    SnapshotTally snapshotTally(MeterRegistry registry) {
        return new SnapshotTally(registry);
    }

    @Bean
    Tally tally(MeterRegistry registry) {
        return new Tally(registry);
    }

    @Bean
    KeyRotations keyRotations(Database database, Ledger ledger, LedgerIdentity identity) {
        return new KeyRotations(() -> KeysetFile.at(identity.keyEncryption())
                .map(keyset -> new KeyRotation(ledger.app(), database.logins().destroyer(), keyset, LONGEST_APPEND)));
    }

    @Bean
    Sampled<List<ProjectionState>> projectionsSeen(
            ProjectionPumps pumps, Projections projections, Ledger ledger, Clock clock) {
        var extent = new SealedExtent(ledger.app());
        return new Sampled<>(
                new ProjectionLook(pumps, projections::positions, extent::recordedAfter, clock), System::nanoTime);
    }

    @Bean
    Sampled<Health> databaseSeen(Ledger ledger) {
        return new Sampled<>(new DatabaseHealth(ledger.app())::health, System::nanoTime);
    }

    @Bean
    Lookout lookout(List<Sampled<?>> samples) {
        return new Lookout(samples);
    }

    @Bean
    MeterBinder lags(Ledger ledger, Sampled<List<ProjectionState>> projections) {
        return new Lags(ledger.sealer()::status, Projections.names(), projections);
    }

    @Bean
    HealthIndicator databaseHealthIndicator(Sampled<Health> database) {
        return new SampledHealth(database);
    }

    @Bean
    HealthIndicator nodeNameHealthIndicator(NodeName name) {
        return new NodeNameHealth(name::trouble);
    }

    @Bean
    HealthIndicator sealingHealthIndicator(Ledger ledger) {
        return new SealingHealth(ledger.sealer()::status);
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(Sampled<List<ProjectionState>> projections) {
        return new ProjectionsHealth(projections);
    }

    @Bean
    Patrol patrol(Ledger ledger, SealedHistory history, StoredDocuments documents, Settings settings) {
        return new Patrol(
                (leaf, atMost) -> ledger.reader().patrolled(leaf, atMost).stream()
                        .map(event -> new Patrol.SealedLeaf(
                                event.leafIndex(), () -> verifyDocument(event, history, documents)))
                        .toList(),
                new PatrolPlace(settings.data().resolve("patrol")),
                PATROL_PAUSE);
    }

    private static void verifyDocument(LedgerEvent event, SealedHistory history, StoredDocuments documents) {
        if (event.type().equals(NamedCiphertexts.ATTACHED)
                && history.payload(event) instanceof DocumentAttached attached) documents.verify(attached);
    }

    @Bean
    PatrolHealth patrolHealthIndicator(Patrol patrol) {
        return new PatrolHealth(patrol::state);
    }
}
