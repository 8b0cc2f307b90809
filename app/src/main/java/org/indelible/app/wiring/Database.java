package org.indelible.app.wiring;

import java.util.Objects;
import java.util.Optional;
import org.indelible.app.settings.Settings;
import org.indelible.ledger.database.LedgerMigrations;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.projection.ReadingMigrations;

/** The database in use, migrated: the demo's own server, or the one that the settings name. */
record Database(Logins logins) {
    private static final String OPTIONS = "logServerErrorDetail=false&reWriteBatchedInserts=true";

    /** Brings both schemas up to date; nothing stays connected as their owner. */
    static Database open(Settings settings, LedgerIdentity identity, Optional<EmbeddedServer> embedded) {
        Logins logins = embedded.map(EmbeddedServer::logins).orElseGet(() -> external(settings));
        Login owner = logins.owner();
        LedgerMigrations.run(owner, identity.checkpointKey().verifier());
        ReadingMigrations.run(owner.url(), owner.role(), owner.password());
        return new Database(logins);
    }

    private static Logins external(Settings settings) {
        String url = withOptions(Objects.requireNonNull(settings.jdbc().url()));
        return new Logins(
                login(url, Logins.OWNER, settings.owner()),
                login(url, Logins.APP, settings.app()),
                login(url, Logins.SEALER, settings.sealer()),
                login(url, Logins.DESTROYER, settings.destroyer()));
    }

    private static Login login(String url, String role, Settings.Login login) {
        return new Login(url, role, Objects.requireNonNull(login.password()));
    }

    /** Parameters of a failed statement never come back in its error, whatever the URL says of other things. */
    static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + OPTIONS;
    }
}
