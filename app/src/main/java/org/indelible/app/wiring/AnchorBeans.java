package org.indelible.app.wiring;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.indelible.app.anchors.ConfiguredAuthority;
import org.indelible.app.anchors.ConfiguredWitnesses;
import org.indelible.app.operations.AnchorMeasures;
import org.indelible.app.operations.TimestampsHealth;
import org.indelible.app.operations.WitnessesHealth;
import org.indelible.app.settings.Settings;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.ledger.anchors.AnchoredCheckpoints;
import org.indelible.ledger.anchors.Timestamping;
import org.indelible.ledger.anchors.Witnesses;
import org.indelible.ledger.anchors.Witnessing;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who outside binds the ledger. */
@Configuration(proxyBeanMethods = false)
class AnchorBeans {
    @Bean
    Witnesses witnesses(Settings settings) {
        return ConfiguredWitnesses.of(settings.anchors());
    }

    @Bean
    AnchoredCheckpoints anchoredCheckpoints(Ledger ledger, Witnesses witnesses) {
        return new AnchoredCheckpoints(ledger.app(), witnesses);
    }

    /** Ended by {@link #witnessingWorker}, before the database is. */
    @Bean(destroyMethod = "")
    Witnessing witnessing(Witnesses witnesses, VerifierKey key, Ledger ledger, Database database, Clock clock) {
        return new Witnessing(
                witnesses,
                new PinnedLog(key.name(), key),
                ledger.app(),
                database.logins().sealer(),
                () -> ledger.sealer().status().leading(),
                clock);
    }

    /** Ended by {@link #timestampingWorker}, before the database is. */
    @Bean(destroyMethod = "")
    Timestamping timestamping(Settings settings, Ledger ledger, Database database, Clock clock) {
        Settings.Timestamp timestamp = settings.anchors().timestamp();
        return new Timestamping(
                ConfiguredAuthority.of(timestamp),
                timestamp.every(),
                ledger.app(),
                database.logins().sealer(),
                () -> ledger.sealer().status().leading(),
                clock);
    }

    @Bean
    Worker timestampingWorker(Timestamping timestamping) {
        return new Worker() {
            @Override
            public void start() {
                timestamping.start();
            }

            @Override
            public void stop() {
                timestamping.close();
            }
        };
    }

    @Bean
    Worker witnessingWorker(Witnessing witnessing) {
        return new Worker() {
            @Override
            public void start() {
                witnessing.start();
            }

            @Override
            public void stop() {
                witnessing.close();
            }
        };
    }

    @Bean
    MeterBinder anchorMeasures(Witnessing witnessing, Timestamping timestamping, Ledger ledger) {
        return new AnchorMeasures(witnessing::status, timestamping::status, ledger.sealer()::status);
    }

    @Bean
    HealthIndicator timestampsHealthIndicator(Timestamping timestamping) {
        return new TimestampsHealth(timestamping::status);
    }

    @Bean
    HealthIndicator witnessesHealthIndicator(Witnessing witnessing, Ledger ledger) {
        return new WitnessesHealth(witnessing::status, ledger.sealer()::status);
    }
}
