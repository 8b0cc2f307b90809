package org.indelible.projection;

import static org.indelible.projection.Fictions.uuid;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fresh read tables on the real server, used under the application's own login. */
public final class ReadTables implements AutoCloseable {
    private final Logins logins = TestDatabase.fresh();
    private final HikariDataSource app;
    private final Arrivals arrivals = new Arrivals();

    public ReadTables() {
        ReadingMigrations.run(
                logins.owner().url(), logins.owner().role(), logins.owner().password());
        app = logins.app().pool(4);
    }

    public DataSource database() {
        return app;
    }

    public Logins logins() {
        return logins;
    }

    /** In place of the ledger's keyed hash. */
    public static byte[] hashed(String kind, String word) {
        return uuid(kind + "/" + word).toString().getBytes(StandardCharsets.US_ASCII);
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public Projections projections() {
        return new Projections(app, arrivals, ReadTables::hashed);
    }

    /** Applies everything that is not applied yet to every projection. */
    public ReadTables follow(Committed events) {
        projections().live().forEach(live -> live.apply(events.after(live.position(), Integer.MAX_VALUE)));
        return this;
    }

    public LiveProjection live(String name) {
        return projections().live().stream()
                .filter(live -> live.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All rows that serve, of every table of the projection, without their generation. */
    public Map<String, List<String>> rows(Projection projection) {
        var jdbc = JdbcClient.create(app);
        Map<String, List<String>> rows = new TreeMap<>();
        projection
                .tables()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select (to_jsonb(t) - 'generation')::text as r from " + table
                                        + " t where generation = (select generation from reading.projection"
                                        + " where name = :name) order by 1")
                                .param("name", projection.name())
                                .query(String.class)
                                .list()));
        return rows;
    }

    @Override
    public void close() {
        app.close();
    }
}
