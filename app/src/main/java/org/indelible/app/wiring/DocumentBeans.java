package org.indelible.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.documents.Attaching;
import org.indelible.app.documents.DocumentKeeper;
import org.indelible.app.documents.DocumentSweep;
import org.indelible.app.settings.Settings;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.ledger.documents.Ciphertexts;
import org.indelible.ledger.documents.DatabaseCiphertexts;
import org.indelible.ledger.documents.DirectoryCiphertexts;
import org.indelible.ledger.documents.DocumentVault;
import org.indelible.ledger.documents.EntryEvents;
import org.indelible.ledger.documents.VaultedDocument;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.query.documents.StoredDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents. */
@Configuration(proxyBeanMethods = false)
class DocumentBeans {
    @Bean
    Ciphertexts ciphertexts(Settings settings, Database database, Ledger ledger, Supplier<UUID> ids) {
        Path directory = settings.attachments().directory();
        return directory == null
                ? new DatabaseCiphertexts(ledger.app(), database.logins().destroyer(), ids)
                : new DirectoryCiphertexts(directory);
    }

    @Bean
    DocumentVault documentVault(Ledger ledger, Ciphertexts ciphertexts) {
        return new DocumentVault(ledger.keys(), ciphertexts);
    }

    @Bean
    Attaching attaching(DocumentVault vault) {
        return new Attaching(vault);
    }

    @Bean
    StoredDocuments storedDocuments(DocumentVault vault) {
        return document -> vault.verify(scope(document), recorded(document));
    }

    /** Under whose key it is. */
    static KeyScope.Entry scope(DocumentAttached document) {
        return new KeyScope.Entry(document.file().toString(), document.entry().toString());
    }

    private static VaultedDocument recorded(DocumentAttached document) {
        return new VaultedDocument(document.bytes(), document.sha256(), document.ciphertext());
    }

    @Bean
    DocumentKeeper documentKeeper(
            Settings settings, Ciphertexts ciphertexts, Ledger ledger, SealedHistory history, Clock clock) {
        var named = new NamedCiphertexts(new EntryEvents(ledger.app()), ledger.reader(), history);
        return new DocumentKeeper(new DocumentSweep(
                ciphertexts, named, clock, settings.attachments().sweep()));
    }
}
