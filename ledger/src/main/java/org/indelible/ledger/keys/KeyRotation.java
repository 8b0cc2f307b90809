package org.indelible.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.indelible.ledger.database.Login;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the key-encryption key of a keyset file: adds a new one to the keyset, wraps every outermost key anew under it, and then removes the old one
 * from the keyset, so that a new backup of the database opens with the new keyset only. The keys that are wrapped stay what they are: whoever
 * opened one before, from an old backup and the keyset of its day, has it. Killed at any moment it is begun again and goes on: what is wrapped anew is passed over.
 *
 * <p>A row that is destroyed meanwhile stays so: rows are updated, never inserted.
 */
public final class KeyRotation {
    private static final int BATCH = 200;
    private static final String PAGE =
            "select key_id, wrapped from ledger.keys where wrapped_by = 'kek' and key_id > ? order by key_id limit "
                    + BATCH;
    private static final String COUNT = "select count(*) from ledger.keys where wrapped_by = 'kek'";
    private static final String REWRAP = "update ledger.keys set wrapped = ? where key_id = ? and wrapped_by = 'kek'";

    private static final String OPEN = """
        select exists (select from pg_stat_activity
                        where datname = current_database() and usename = current_user and pid <> pg_backend_pid() and xact_start <= ?)\
        """;
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);
    private static final long LOOK_MILLIS = 100;

    private final DataSource app;
    private final Login destroyer;
    private final KeysetFile.Rotating keyset;
    private final Duration grace;

    /**
     * @param app reads the wrapped keys
     * @param destroyer writes them
     * @param grace how long an append may take from wrapping a key to beginning the transaction that stores it
     */
    public KeyRotation(DataSource app, Login destroyer, KeysetFile.Rotating keyset, Duration grace) {
        this.app = app;
        this.destroyer = destroyer;
        this.keyset = keyset;
        this.grace = grace;
    }

    /** Told of how many keys so many were looked at. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /**
     * Rotates.
     *
     * @return how many keys were wrapped anew
     * @throws KeyUnavailable if it could not be finished; doing it again goes on
     */
    public long run(Progress progress) throws InterruptedException {
        keyset.begin();
        long rewrapped = pass(progress);
        long found;
        do {
            Thread.sleep(grace);
            awaitOlderTransactions();
            // What an append stored meanwhile that had wrapped it before the keyset was changed.
            found = pass(progress);
            rewrapped += found;
        } while (found > 0);
        keyset.finish();
        return rewrapped;
    }

    /** A transaction that began by now may hold a key under the old one, which nobody sees before it is committed. */
    private void awaitOlderTransactions() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_TRANSACTION.toNanos();
        try (Connection app = this.app.getConnection();
                PreparedStatement open = app.prepareStatement(OPEN)) {
            OffsetDateTime now = now(app);
            open.setObject(1, now);
            while (is(open)) {
                if (System.nanoTime() > deadline) {
                    throw new KeyUnavailable("An append is under way for too long", null);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (SQLException e) {
            throw new KeyUnavailable("What appends are under way cannot be seen", e);
        }
    }

    private static OffsetDateTime now(Connection app) throws SQLException {
        try (PreparedStatement ask = app.prepareStatement("select clock_timestamp()");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    private static boolean is(PreparedStatement open) throws SQLException {
        try (ResultSet row = open.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private long pass(Progress progress) {
        try (Connection reading = app.getConnection();
                Connection writing = destroyer.connect()) {
            long total = total(reading);
            long done = 0;
            long rewrapped = 0;
            String after = "";
            for (List<Wrapped> page = page(reading, after); !page.isEmpty(); page = page(reading, after)) {
                rewrapped += rewrap(page, writing);
                after = page.getLast().keyId();
                done += page.size();
                progress.at(done, Math.max(done, total));
            }
            return rewrapped;
        } catch (SQLException | GeneralSecurityException e) {
            throw new KeyUnavailable("The keys cannot be wrapped anew", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Wrapped(String keyId, byte[] bytes) {}

    private static long total(Connection reading) throws SQLException {
        try (PreparedStatement count = reading.prepareStatement(COUNT);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Wrapped> page(Connection reading, String after) throws SQLException {
        List<Wrapped> page = new ArrayList<>();
        try (PreparedStatement find = reading.prepareStatement(PAGE)) {
            find.setString(1, after);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) page.add(new Wrapped(row.getString(1), row.getBytes(2)));
            }
        }
        return page;
    }

    private int rewrap(List<Wrapped> page, Connection writing) throws SQLException, GeneralSecurityException {
        int changed = 0;
        try (PreparedStatement update = writing.prepareStatement(REWRAP)) {
            for (Wrapped key : page) {
                byte @Nullable [] anew =
                        keyset.rewrapped(key.bytes(), key.keyId().getBytes(StandardCharsets.UTF_8));
                if (anew == null) continue;
                update.setBytes(1, anew);
                update.setString(2, key.keyId());
                changed += update.executeUpdate();
            }
        }
        return changed;
    }
}
