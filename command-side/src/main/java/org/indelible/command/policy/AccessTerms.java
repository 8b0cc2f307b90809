package org.indelible.command.policy;

import java.time.Duration;

/**
 * What the pack says about being let in. The policy asks for limits and names no numbers: they are the pack's own choice, for each authority to make.
 *
 * @param grantDays for how many days at most access is granted at a time
 * @param restrictionReviewDays after how many days at the latest a restriction is looked at again
 * @param emergencyMinutes how long an emergency opening lasts
 * @param purposeMinutes how long a purpose that was given for a file is good for the same person's next reads of it (HCC-5.13)
 * @param outOfHours when the out-of-hours team is on duty
 */
public record AccessTerms(
        int grantDays, int restrictionReviewDays, int emergencyMinutes, int purposeMinutes, OutOfHours outOfHours) {
    public AccessTerms {
        if (grantDays < 1 || restrictionReviewDays < 1 || emergencyMinutes < 1 || purposeMinutes < 1)
            throw new IllegalArgumentException("a limit is at least 1");
    }

    /** How long an emergency opening lasts. */
    public Duration emergency() {
        return Duration.ofMinutes(emergencyMinutes);
    }

    /** How long a purpose is good for. */
    public Duration purpose() {
        return Duration.ofMinutes(purposeMinutes);
    }
}
