package org.indelible.query.access;

import java.util.List;
import java.util.Optional;
import org.indelible.events.policy.PackVersion;

/** The purposes of the policy pack in force. */
public interface Purposes {
    /** The pack in force now; stored with each verdict. */
    PackVersion pack();

    /** Every purpose. */
    List<ReadingPurpose> all();

    /** The purpose with this code. */
    Optional<ReadingPurpose> find(String code);
}
