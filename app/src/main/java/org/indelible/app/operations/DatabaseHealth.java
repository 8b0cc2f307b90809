package org.indelible.app.operations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers the application's own login. */
public final class DatabaseHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DataSource database;

    /** Looks at the database through this pool. */
    public DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds())
                    ? Health.up().build()
                    : Health.down()
                            .withDetail("why", "the database does not answer within " + PATIENCE.toSeconds() + " s")
                            .build();
        } catch (SQLException unreachable) {
            String state = unreachable.getSQLState();
            return Health.down()
                    .withDetail("why", "the database cannot be reached")
                    .withDetail("sqlState", state == null ? "none" : state)
                    .build();
        }
    }
}
