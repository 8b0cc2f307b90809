package org.indelible.ledger.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/** How one of the four logins reaches the database. Its text form keeps the password to itself. */
public record Login(String url, String role, String password) {
    /** A pool of at most {@code size} connections. Waiting ends after 5 s without a free one or a server, and after 60 s without an answer. */
    public HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(url);
        config.setUsername(role);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("socketTimeout", "60");
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        return new HikariDataSource(config);
    }

    /** One connection, outside any pool. Waiting ends after 5 s without a server, and after 60 s without an answer. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", role);
        properties.put("password", password);
        properties.put("tcpKeepAlive", "true");
        properties.put("connectTimeout", "5");
        properties.put("socketTimeout", "60");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return role + " at " + url;
    }
}
