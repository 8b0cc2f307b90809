package org.indelible.ledger.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.indelible.ledger.database.Login;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the key-encryption key of a keyset file: adds a new one to the keyset, wraps every outermost key anew under it, and then removes the old one
 * from the keyset, so that an old backup of the database with an old copy of the keyset opens nothing that is recorded from then on, and a
 * new backup nothing without the new keyset. Killed at any moment it is begun again and goes on: what is wrapped anew is passed over.
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

    private final DataSource app;
    private final Login destroyer;
    private final KeysetFile.Rotating keyset;
    private final Duration grace;

    /**
     * @param app reads the wrapped keys
     * @param destroyer writes them
     * @param grace how long an append under way may still store a key that it wrapped before the keyset was changed
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
        Thread.sleep(grace);
        // What an append stored meanwhile that had wrapped it before the keyset was changed.
        rewrapped += pass(progress);
        keyset.finish();
        return rewrapped;
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
