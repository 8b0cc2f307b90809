package org.indelible.command.policy;

import java.util.Set;

/**
 * Who approves that looking after ceases (HCC-12.14).
 *
 * @param nominatedOfficerFromWorkingDays the working days of being looked after from which the nominated officer approves
 * @param directorFromAge the age from which the director approves for who is not in care
 * @param statusesInCare the codes of legal status that mean being in care
 */
public record Regulation39Terms(int nominatedOfficerFromWorkingDays, int directorFromAge, Set<String> statusesInCare) {
    public Regulation39Terms {
        if (nominatedOfficerFromWorkingDays < 1) throw new IllegalArgumentException("working days are at least one");
        statusesInCare = Set.copyOf(statusesInCare);
    }

    /** The age from which the director approves for who is not in care. */
    public AgeReached directorFrom() {
        return new AgeReached(directorFromAge);
    }
}
