package org.indelible.command.acting;

import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;

/** Something of that identity is on the file already; an identity is given once. */
public final class AlreadyRecorded extends Refused {
    private static final long serialVersionUID = 1L;

    private AlreadyRecorded() {
        super(Violation.of("already-recorded", "Something of that identity is on this file already, and stays."));
    }

    /** Refuses with {@code already-recorded} unless the identity is new to the file. */
    public static void unlessNew(boolean isNew) {
        if (!isNew) throw new AlreadyRecorded();
    }
}
