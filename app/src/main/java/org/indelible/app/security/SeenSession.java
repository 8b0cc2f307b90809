package org.indelible.app.security;

import java.time.Instant;

/**
 * A session as the person themselves is shown it.
 *
 * @param began when its first request arrived
 * @param seen when its last request arrived, to within some seconds
 * @param place a pseudonym of the network, which can be compared with another's and not read
 * @param current whether it is the session that asks
 */
public record SeenSession(Instant began, Instant seen, String place, boolean current) {}
