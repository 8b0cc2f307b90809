package org.indelible.benchmarks.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections for a rival: one for each client. */
public final class Pool {
    private static final int CONNECTIONS = 32;

    private Pool() {}

    public static HikariDataSource of(Server server, String database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(database);
        config.setJdbcUrl(server.url(database));
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
