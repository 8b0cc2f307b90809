package org.indelible.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.operations.Tally;
import org.indelible.app.settings.Settings;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.ledger.keys.CheckpointKey;
import org.indelible.ledger.keys.KeysetFile;
import org.indelible.ledger.log.LedgerTree;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger and what everything else stands on: clock, identities, policy, database. */
@Configuration(proxyBeanMethods = false)
class LedgerBeans {
    private static final String DEMO_ORIGIN = "demo.indelible.invalid/ledger";

    @Bean
    @ConditionalOnBooleanProperty(name = "indelible.demo", havingValue = false, matchIfMissing = true)
    Clock applicationClock() {
        return Clock.systemUTC();
    }

    @Bean
    PolicyPacks policyPacks() {
        return PolicyPacks.bundled();
    }

    @Bean
    LedgerIdentity ledgerIdentity(Settings settings) {
        Settings.Ledger ledger = settings.ledger();
        return settings.demo()
                ? demo(localKeys(settings.data()), ledger)
                : identity(
                        Objects.requireNonNull(ledger.origin()),
                        Objects.requireNonNull(ledger.keys()),
                        Objects.requireNonNull(ledger.checkpoint().key()),
                        ledger);
    }

    private static LedgerIdentity demo(Path keys, Settings.Ledger ledger) {
        return identity(
                DEMO_ORIGIN,
                KeysetFile.createUnlessPresent(keys.resolve("keyset.json")),
                CheckpointKey.createUnlessPresent(keys.resolve("checkpoint.pem"), DEMO_ORIGIN),
                ledger);
    }

    private static LedgerIdentity identity(
            String origin, String keyEncryption, String checkpointKey, Settings.Ledger ledger) {
        return new LedgerIdentity(
                origin, ledger.node(), keyEncryption, CheckpointKey.open(checkpointKey, origin), ledger.connections());
    }

    private static Path localKeys(Path data) {
        try {
            return Files.createDirectories(data.toAbsolutePath().resolve("keys"));
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written", e);
        }
    }

    @Bean
    Database database(Settings settings, LedgerIdentity identity, Optional<EmbeddedServer> embedded) {
        return Database.open(settings, identity, embedded);
    }

    @Bean(destroyMethod = "close")
    Ledger ledger(Database database, LedgerIdentity identity, Clock clock, Supplier<UUID> ids, Tally tally) {
        return new Ledger(database.logins(), identity, clock, ids, tally);
    }

    @Bean
    LedgerTree ledgerTree(Ledger ledger) {
        return new LedgerTree(ledger.app(), ledger.reader());
    }

    @Bean
    VerifierKey verifierKey(LedgerIdentity identity) {
        return identity.checkpointKey().verifier();
    }
}
