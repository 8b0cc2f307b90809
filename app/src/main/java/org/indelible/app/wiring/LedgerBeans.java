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
import org.indelible.ledger.keys.KeysetFile;
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
                ? new LedgerIdentity(DEMO_ORIGIN, ledger.node(), localKeys(settings.data()), ledger.connections())
                : new LedgerIdentity(
                        Objects.requireNonNull(ledger.origin()),
                        ledger.node(),
                        Objects.requireNonNull(ledger.keys()),
                        ledger.connections());
    }

    private static String localKeys(Path data) {
        try {
            Path keys = Files.createDirectories(data.toAbsolutePath().resolve("keys"));
            return KeysetFile.createUnlessPresent(keys.resolve("keyset.json"));
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
}
