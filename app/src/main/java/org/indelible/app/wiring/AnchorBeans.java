package org.indelible.app.wiring;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.indelible.app.anchors.ConfiguredWitnesses;
import org.indelible.app.operations.AnchorMeasures;
import org.indelible.app.operations.WitnessesHealth;
import org.indelible.app.settings.Settings;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.ledger.anchors.AnchoredCheckpoints;
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
    MeterBinder anchorMeasures(Witnessing witnessing, Ledger ledger) {
        return new AnchorMeasures(witnessing::status, ledger.sealer()::status);
    }

    @Bean
    HealthIndicator witnessesHealthIndicator(Witnessing witnessing, Ledger ledger) {
        return new WitnessesHealth(witnessing::status, ledger.sealer()::status);
    }
}
