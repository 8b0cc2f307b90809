package org.indelible.query.access;

import org.indelible.projection.admission.Admittance;
import org.indelible.projection.casefile.FileStanding;

/**
 * What is on record about a file that is asked for and the person who asks, at the moment of the question.
 *
 * @param outOfHours whether the out-of-hours team is on duty
 */
record Situation(FileStanding standing, Admittance admittance, boolean outOfHours) {
    /** Whether the file opens to named people only, and not to this person. Who read it stays for the data protection officer to see. */
    boolean isClosedFor(Reach reach) {
        boolean ofReaders = reach == Reach.ACCESS_LOG || reach == Reach.REPLAY;
        return admittance.restricted() && !admittance.named() && !ofReaders;
    }
}
