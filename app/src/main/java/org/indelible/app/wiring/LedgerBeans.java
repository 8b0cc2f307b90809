package org.indelible.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.operations.Tally;
import org.indelible.app.settings.Settings;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.ledger.anchors.AnchoredCheckpoints;
import org.indelible.ledger.completeness.CompletenessProofs;
import org.indelible.ledger.completeness.Counting;
import org.indelible.ledger.database.NodeName;
import org.indelible.ledger.keys.CheckpointKey;
import org.indelible.ledger.keys.DestructionList;
import org.indelible.ledger.keys.KeyDestroyer;
import org.indelible.ledger.keys.KeysetFile;
import org.indelible.ledger.log.LedgerTree;
import org.indelible.ledger.log.NewestCheckpoint;
import org.indelible.ledger.proofs.LedgerProofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The ledger and what everything else stands on: clock, identities, policy, database. */
@Configuration(proxyBeanMethods = false)
class LedgerBeans {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerBeans.class);
    private static final Duration UNTIL_A_KILLED_NODE_IS_NOTICED = Duration.ofSeconds(15);
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
                origin,
                ledger.node(),
                keyEncryption,
                CheckpointKey.open(checkpointKey, origin),
                ledger.connections(),
                ledger.snapshots());
    }

    private static Path localKeys(Path data) {
        return directory(data.resolve("keys"));
    }

    private static Path directory(Path directory) {
        try {
            return Files.createDirectories(directory.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be written", e);
        }
    }

    @Bean
    Database database(Settings settings, LedgerIdentity identity, Optional<EmbeddedServer> embedded) {
        return Database.open(settings, identity, embedded);
    }

    /** Held before this node writes to the streams that bear its name, and let go of after it has stopped. */
    @Bean(destroyMethod = "close")
    NodeName nodeName(Database database, LedgerIdentity identity) {
        return NodeName.hold(database.logins().app(), identity.node(), UNTIL_A_KILLED_NODE_IS_NOTICED);
    }

    @Bean(destroyMethod = "close")
    @DependsOn("nodeName")
    Ledger ledger(
            Database database,
            DestructionList destroyed,
            Settings settings,
            LedgerIdentity identity,
            Clock clock,
            Supplier<UUID> ids,
            Tally tally) {
        destroyed.mustHoldFor(
                NewestCheckpoint.size(database.logins().app()),
                settings.ledger().acknowledged());
        again(destroyed, database);
        return new Ledger(database.logins(), identity, clock, ids, tally);
    }

    /** A database that was restored from a backup holds keys that were destroyed since: they go before anything is decrypted. */
    private static void again(DestructionList destroyed, Database database) {
        int keys = new KeyDestroyer(database.logins().destroyer()).replay(destroyed);
        if (keys > 0) {
            LOG.warn(
                    "The database is older than the destructions that this node knows of, up to checkpoint {}: {} keys"
                            + " destroyed again",
                    destroyed.newestSize(),
                    keys);
        }
    }

    @Bean
    DestructionList destructionList(Settings settings) {
        return new DestructionList(directory(settings.data()).resolve("destructions.log"));
    }

    @Bean
    LedgerProofs ledgerProofs(Ledger ledger, AnchoredCheckpoints checkpoints) {
        return new LedgerProofs(ledger.app(), ledger.reader(), checkpoints);
    }

    @Bean
    CompletenessProofs completenessProofs(Ledger ledger, LedgerProofs proofs) {
        return new CompletenessProofs(ledger.app(), ledger.reader(), proofs);
    }

    @Bean
    LedgerStatements ledgerStatements(
            Database database, Ledger ledger, CompletenessProofs proofs, Settings settings, Supplier<UUID> ids) {
        return new LedgerStatements(
                ledger,
                new Counting(database.logins().sealer()),
                proofs,
                settings.ledger().completeness(),
                ids);
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
