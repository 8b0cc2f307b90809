package org.indelible.query.casefile;

import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.query.record.Facts;

/** How often the two parts of a file that change as a whole were changed; a change names the version that it was decided on. */
public record FileVersions(int coreDetails, int closure) {
    static FileVersions of(Facts facts) {
        return new FileVersions(
                count(facts, CoreDetailRecorded.class)
                        + count(facts, BirthRecorded.class)
                        + count(facts, LossRecorded.class),
                count(facts, ClosureStepRecorded.class)
                        + count(facts, ClosureRequested.class)
                        + count(facts, CaseFileClosed.class)
                        + count(facts, CaseFileReopened.class));
    }

    private static int count(Facts facts, Class<?> type) {
        return facts.of(type).size();
    }
}
