package org.indelible.app.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.indelible.app.security.SeenSession;
import org.indelible.app.security.Session;
import org.indelible.app.security.Sessions;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.SessionTerms;
import org.indelible.projection.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sessions in a table that all nodes share, so that a request at one keeps the session going at all, and one that was idle is so everywhere and after a restart. A
 * node that wrote of a session within the last seconds does not write again: it then takes so many seconds longer until the session counts as idle.
 */
final class StoredSessions implements Sessions {
    static final Duration WRITTEN_AGAIN_AFTER = Duration.ofSeconds(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);
    private static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final Function<String, String> sessionPseudonym;
    private final Function<String, String> placePseudonym;
    private final PolicyPacks packs;
    private final Clock clock;
    private final SessionListener listener;
    private final Cache<Written, Instant> written =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Told when sessions of one account go on from different places. */
    @FunctionalInterface
    interface SessionListener {
        void concur(Session session, List<String> places);
    }

    /**
     * Over the table.
     *
     * @param sessionPseudonym a keyed hash of what a session is called
     * @param placePseudonym a keyed hash of a network
     */
    StoredSessions(
            DataSource database,
            Function<String, String> sessionPseudonym,
            Function<String, String> placePseudonym,
            PolicyPacks packs,
            Clock clock,
            SessionListener listener) {
        this.jdbc = JdbcClient.create(database);
        this.sessionPseudonym = sessionPseudonym;
        this.placePseudonym = placePseudonym;
        this.packs = packs;
        this.clock = clock;
        this.listener = listener;
    }

    /** A session that was seen from a place. */
    private record Written(String session, String place) {}

    /** Where the session was last seen before, or nothing where it is new. */
    private record Before(Optional<String> place) {}

    @Override
    public boolean goesOn(Session session, String address) {
        Instant now = clock.instant();
        var seen = new Written(sessionPseudonym.apply(session.id()), placePseudonym.apply(Networks.of(address)));
        Instant last = written.getIfPresent(seen);
        if (last != null && now.isBefore(last.plus(WRITTEN_AGAIN_AFTER))) return true;
        Optional<Before> before = write(session, seen, now);
        if (before.isEmpty()) return false;
        written.put(seen, now);
        if (!before.get().place().equals(Optional.of(seen.place()))) arrived(session, seen, before.get(), now);
        return true;
    }

    /** Nothing where it was idle for too long. */
    private Optional<Before> write(Session session, Written seen, Instant now) {
        return jdbc.sql("""
            insert into reading.session as known (session, account, place, began, seen, expires)
            values (:session, :account, :place, :now, :now, :expires)
            on conflict (session) do update set seen = greatest(known.seen, excluded.seen), place = excluded.place,
                   expires = greatest(known.expires, excluded.expires)
             where known.seen >= :idle_before
            returning old.place\
            """)
                .param("session", seen.session())
                .param("account", session.account().value())
                .param("place", seen.place())
                .param("now", SqlTime.of(now))
                .param("expires", SqlTime.of(session.expires()))
                .param("idle_before", SqlTime.of(idleBefore(now)))
                .query((row, _) -> new Before(Optional.ofNullable(row.getString(1))))
                .optional();
    }

    private void arrived(Session session, Written seen, Before before, Instant now) {
        jdbc.sql("delete from reading.session where seen < :forgotten and expires < :now")
                .param("forgotten", SqlTime.of(now.minus(FORGOTTEN_AFTER)))
                .param("now", SqlTime.of(now))
                .update();
        List<String> others = jdbc.sql("select distinct place from reading.session"
                        + " where account = :account and seen >= :idle_before and place <> :place")
                .param("account", session.account().value())
                .param("idle_before", SqlTime.of(idleBefore(now)))
                .param("place", seen.place())
                .query((row, _) -> row.getString("place"))
                .list();
        Stream.concat(others.stream(), before.place().stream())
                .distinct()
                .forEach(other -> listener.concur(
                        session, Stream.of(seen.place(), other).sorted().toList()));
    }

    @Override
    public List<SeenSession> ofSamePerson(Session session) {
        String own = sessionPseudonym.apply(session.id());
        return jdbc.sql("select session, place, began, seen from reading.session"
                        + " where account = :account and seen >= :idle_before order by seen desc, session")
                .param("account", session.account().value())
                .param("idle_before", SqlTime.of(idleBefore(clock.instant())))
                .query((row, _) -> new SeenSession(
                        moment(row, "began"),
                        moment(row, "seen"),
                        row.getString("place"),
                        row.getString("session").equals(own)))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }

    private Instant idleBefore(Instant now) {
        return now.minus(idleAfter()).minus(WRITTEN_AGAIN_AFTER);
    }

    @Override
    public Duration idleAfter() {
        return terms().idleAfter();
    }

    @Override
    public Duration warnBefore() {
        return terms().warnBefore();
    }

    private SessionTerms terms() {
        return packs.inForceAt(clock.instant()).sessions();
    }
}
