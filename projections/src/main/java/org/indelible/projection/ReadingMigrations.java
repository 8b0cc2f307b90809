package org.indelible.projection;

import org.flywaydb.core.Flyway;

/** Brings the read tables up to date, as the owner of the schema {@code reading}. */
public final class ReadingMigrations {
    private ReadingMigrations() {}

    /** Runs what has not run yet. Nothing stays connected as the owner. */
    public static void run(String url, String owner, String password) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations("classpath:db/reading")
                .schemas("reading")
                .createSchemas(false)
                .load()
                .migrate();
    }
}
