package org.indelible.app.wiring;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.destruction.Certificates;
import org.indelible.app.destruction.DestructionJob;
import org.indelible.app.destruction.NodeSweep;
import org.indelible.app.evidence.Exports;
import org.indelible.ledger.documents.DocumentVault;
import org.indelible.ledger.keys.DestructionList;
import org.indelible.ledger.keys.KeyDestroyer;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.log.LedgerTree;
import org.indelible.ledger.store.Claims;
import org.indelible.projection.destruction.Destructions;
import org.indelible.projection.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Destruction after its approval. */
@Configuration(proxyBeanMethods = false)
class DestructionBeans {
    @Bean
    DestructionJob destructionJob(
            Database database,
            Ledger ledger,
            LedgerTree tree,
            SealedHistory history,
            Exports exports,
            DestructionList list,
            DocumentVault documents,
            Supplier<UUID> ids) {
        var destructions = new Destructions(ledger.app());
        var keys = new LedgerKeyDestruction(
                new KeyDestroyer(database.logins().destroyer()),
                list,
                ledger.keys(),
                new Claims(ledger.app()),
                documents::discardAll,
                new SearchIndex(ledger.app())::purge,
                () -> size(checkpoint(tree)));
        return new DestructionJob(
                destructions,
                new SealedDestructions(ledger, history, ids),
                keys,
                new NodeSweep(
                        destructions::ordered,
                        one -> {
                            exports.discard(one.file());
                            documents.discardAll(scope(one));
                        },
                        one -> remember(one, list, tree)));
    }

    private static void remember(Destructions.Progress one, DestructionList list, LedgerTree tree) {
        list.add(scope(one).keyId(Instant.EPOCH), size(checkpoint(tree)));
    }

    private static KeyScope scope(Destructions.Progress one) {
        var entry = one.entry();
        return entry == null
                ? new KeyScope.File(one.file().toString())
                : new KeyScope.Entry(one.file().toString(), entry.toString());
    }

    @Bean
    Certificates certificates(LedgerTree tree) {
        return new Certificates(leaf -> covering(leaf, tree));
    }

    private static @Nullable String covering(long leaf, LedgerTree tree) {
        String note = checkpoint(tree);
        return size(note) > leaf ? note : null;
    }

    private static String checkpoint(LedgerTree tree) {
        return tree.checkpoint()
                .map(note -> new String(note, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** The second line of a checkpoint is how many leaves it covers (c2sp.org/tlog-checkpoint). */
    private static long size(String note) {
        return note.isEmpty()
                ? 0
                : Long.parseLong(note.lines().skip(1).findFirst().orElseThrow());
    }
}
