package org.indelible.app.wiring;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.evidence.Completeness;
import org.indelible.app.evidence.ExportClaims;
import org.indelible.app.evidence.ExportOrigin;
import org.indelible.app.evidence.Exports;
import org.indelible.app.evidence.FreshProofs;
import org.indelible.app.settings.Settings;
import org.indelible.events.evidence.ExportId;
import org.indelible.ledger.database.AdvisoryLock;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.documents.DocumentVault;
import org.indelible.ledger.proofs.LedgerProofs;
import org.indelible.ledger.reading.SealedExtent;
import org.indelible.ledger.store.LedgerUnavailable;
import org.indelible.projection.confidential.Confidentialities;
import org.indelible.projection.evidence.WaitingExports;
import org.indelible.projection.notes.Chronologies;
import org.indelible.query.record.confidential.Confidences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evidence exports. */
@Configuration(proxyBeanMethods = false)
class EvidenceBeans {
    private static final String DEMO_AUTHORITY = "Northmere Council (fictional)";
    private static final String DEMO_CONTACT = "data.protection@northmere.example.org";

    @Bean
    ExportOrigin exportOrigin(Settings settings, LedgerIdentity identity) {
        Settings.Authority authority = settings.authority();
        return new ExportOrigin(
                identity.origin(),
                Objects.requireNonNullElse(authority.name(), DEMO_AUTHORITY),
                Objects.requireNonNullElse(authority.contact(), DEMO_CONTACT));
    }

    @Bean
    Exports exports(
            Settings settings,
            Database database,
            Ledger ledger,
            SealedHistory history,
            ExportOrigin origin,
            Completeness completeness,
            LedgerProofs proofs,
            DocumentVault documents,
            Confidences confidences,
            CommandDesk desk,
            Supplier<UUID> ids) {
        return new Exports(
                settings.data().resolve("exports"),
                new WaitingExports(ledger.app()),
                ledger.reader(),
                new SealedExtent(ledger.app()),
                history::fact,
                StoredEvents.json(),
                ledger.keys(),
                document -> documents.open(DocumentBeans.scope(document), document.ciphertext()),
                origin,
                new FreshProofs(completeness, proofs, ledger.reader()),
                confidences::onFile,
                export -> claim(database.logins().app(), export),
                desk,
                ids);
    }

    /** What is withheld of a file, as everything known now has it. */
    @Bean
    Confidences confidences(SealedHistory history, Ledger ledger) {
        return new Confidences(
                history, new Confidentialities(ledger.app()), new Chronologies(ledger.app()), Long.MAX_VALUE, null);
    }

    private static Optional<ExportClaims.Held> claim(Login app, ExportId export) {
        try {
            return AdvisoryLock.take(app, "export/" + export).map(lock -> lock::close);
        } catch (SQLException e) {
            throw new LedgerUnavailable("An export cannot be claimed", e);
        }
    }
}
