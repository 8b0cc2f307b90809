package org.indelible.projection;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Builds a projection again from the first event, beside the generation that serves, and lets it serve once it is as far. Readers see
 * the old rows or the new ones, never a mixture. What a rebuild that was killed left behind is removed by the next.
 */
public final class Rebuild {
    private static final int BATCH = 1_000;

    private final Projection projection;
    private final DataSource database;
    private final KeyedWords words;
    private final SealedEvents events;

    Rebuild(Projection projection, DataSource database, KeyedWords words, SealedEvents events) {
        this.words = words;
        this.projection = projection;
        this.database = database;
        this.events = events;
    }

    /**
     * Runs until the new generation serves.
     *
     * @throws RebuildRunning if another one is running
     * @throws ProjectionFailed at an event that it cannot apply; the old rows go on serving
     */
    public void run(RebuildProgress progress) {
        try (var connection = database.getConnection()) {
            var single = new SingleConnectionDataSource(connection, true);
            var work = new RebuildWork(projection, single, words);
            if (!work.lock()) throw new RebuildRunning(projection.name());
            try {
                run(work, progress);
            } finally {
                work.unlock();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no connection for the rebuild", e);
        }
    }

    private void run(RebuildWork work, RebuildProgress progress) {
        work.begin();
        long leaf = -1;
        try (var ahead = new ReadAhead(events, BATCH)) {
            while (leaf < events.newest()) {
                leaf = work.apply(leaf, ahead.after(leaf));
                progress.at(leaf, events.newest());
            }
        }
        work.serve(leaf, from -> events.after(from, BATCH));
        work.clean();
    }
}
