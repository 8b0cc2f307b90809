package org.indelible.command.policy;

import java.time.Duration;

/**
 * When somebody who does nothing is logged out (HCC-10.4).
 *
 * @param idleMinutes after how many minutes without a request; the policy asks for it and names no number: it is the pack's own choice
 * @param warnMinutesBefore how many minutes before that the person is warned
 */
public record SessionTerms(int idleMinutes, int warnMinutesBefore) {
    public SessionTerms {
        if (warnMinutesBefore < 1 || idleMinutes <= warnMinutesBefore)
            throw new IllegalArgumentException("a warning comes before the log-out");
    }

    /** After how long without a request a session ends. */
    public Duration idleAfter() {
        return Duration.ofMinutes(idleMinutes);
    }

    /** How long before that the person is warned. */
    public Duration warnBefore() {
        return Duration.ofMinutes(warnMinutesBefore);
    }
}
