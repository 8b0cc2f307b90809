package org.indelible.app.wiring;

import java.nio.file.Path;
import java.util.Objects;
import org.indelible.app.settings.Settings;
import org.indelible.ledger.database.LedgerMigrations;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.indelible.projection.ReadingMigrations;
import org.jspecify.annotations.Nullable;

/** The database in use, migrated: the demo's own server, or the one that the settings name. */
final class Database implements AutoCloseable {
    private static final String OPTIONS = "logServerErrorDetail=false&reWriteBatchedInserts=true";

    private final @Nullable EmbeddedPostgres embedded;
    private final Logins logins;

    private Database(@Nullable EmbeddedPostgres embedded, Logins logins) {
        this.embedded = embedded;
        this.logins = logins;
    }

    /** Starts or finds the database and brings both schemas up to date; nothing stays connected as their owner. */
    static Database open(Settings settings, LedgerIdentity identity) {
        Database database = settings.demo() ? embedded(settings.data()) : external(settings);
        Login owner = database.logins.owner();
        LedgerMigrations.run(owner, identity.origin());
        ReadingMigrations.run(owner.url(), owner.role(), owner.password());
        return database;
    }

    private static Database embedded(Path data) {
        EmbeddedPostgres server = EmbeddedPostgres.start(data.resolve("postgres"));
        return new Database(server, server.logins());
    }

    private static Database external(Settings settings) {
        String url = withOptions(Objects.requireNonNull(settings.jdbc().url()));
        return new Database(
                null,
                new Logins(
                        login(url, Logins.OWNER, settings.owner()),
                        login(url, Logins.APP, settings.app()),
                        login(url, Logins.SEALER, settings.sealer()),
                        login(url, Logins.DESTROYER, settings.destroyer())));
    }

    private static Login login(String url, String role, Settings.Login login) {
        return new Login(url, role, Objects.requireNonNull(login.password()));
    }

    /** Parameters of a failed statement never come back in its error, whatever the URL says of other things. */
    static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + OPTIONS;
    }

    Logins logins() {
        return logins;
    }

    @Override
    public void close() {
        if (embedded != null) embedded.close();
    }
}
