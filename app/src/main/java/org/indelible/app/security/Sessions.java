package org.indelible.app.security;

import java.time.Duration;
import java.util.List;

/** The sessions that go on, on whichever node (HCC-10.2, 10.4). */
public interface Sessions {
    /**
     * Notes that a request of the session arrived.
     *
     * @param address the network address from which it came
     * @return whether the session goes on; false once it was idle for too long, for ever
     */
    boolean goesOn(Session session, String address);

    /** The sessions of the same account that go on, this one among them, the one seen last first. */
    List<SeenSession> ofSamePerson(Session session);

    /** After how long without a request a session ends. */
    Duration idleAfter();

    /** How long before that the person is warned. */
    Duration warnBefore();
}
