package org.indelible.query.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.indelible.events.policy.PackVersion;

/** The purposes of the policy pack in force. */
public interface Purposes {
    /** The pack in force now; stored with each verdict. */
    PackVersion pack();

    /** For how long a purpose is good for the same person's next reads of the same file. */
    Duration goodFor();

    /** Every purpose. */
    List<ReadingPurpose> all();

    /** The purpose with this code. */
    Optional<ReadingPurpose> find(String code);
}
