package org.indelible.projection.signals;

import java.util.Set;

/** Purposes that claim work with the person whom the file is about; every other purpose is of an office, which has no relationship to files. */
final class Claims {
    private static final Set<String> OF_WORK =
            Set.of("casework", "supervision", "entering-for-another", "commissioning", "other");

    private Claims() {}

    static boolean work(String purpose) {
        return OF_WORK.contains(purpose);
    }
}
