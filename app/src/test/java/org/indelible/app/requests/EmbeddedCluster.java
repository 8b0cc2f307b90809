package org.indelible.app.requests;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The embedded PostgreSQL of a demo that is running, as whoever can read its data directory finds it. */
record EmbeddedCluster(String url, Properties passwords) {
    static EmbeddedCluster of(Path data) throws IOException {
        Path cluster = data.resolve("postgres/cluster");
        String port = Files.readAllLines(cluster.resolve("data/postmaster.pid"))
                .get(3)
                .strip();
        var passwords = new Properties();
        try (Reader file = Files.newBufferedReader(cluster.resolve("passwords.properties"))) {
            passwords.load(file);
        }
        return new EmbeddedCluster("jdbc:postgresql://127.0.0.1:" + port + "/indelible", passwords);
    }

    /** @param login {@code owner}, {@code app}, {@code sealer} or {@code destroyer} */
    String password(String login) {
        return passwords.getProperty("indelible_" + login);
    }

    Connection connect(String login) throws SQLException {
        return DriverManager.getConnection(url, "indelible_" + login, password(login));
    }
}
