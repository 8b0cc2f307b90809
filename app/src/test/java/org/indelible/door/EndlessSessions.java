package org.indelible.door;

import java.time.Duration;
import java.util.List;
import org.indelible.app.security.SeenSession;
import org.indelible.app.security.Session;
import org.indelible.app.security.Sessions;

/** Sessions of which none is ever idle, unless its account is called so. */
public final class EndlessSessions implements Sessions {
    @Override
    public boolean goesOn(Session session, String address) {
        return !session.account().value().equals("somebody.idle");
    }

    @Override
    public List<SeenSession> ofSamePerson(Session session) {
        return List.of();
    }

    @Override
    public Duration idleAfter() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Duration warnBefore() {
        return Duration.ofMinutes(2);
    }
}
