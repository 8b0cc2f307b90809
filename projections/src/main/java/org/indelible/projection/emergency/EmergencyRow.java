package org.indelible.projection.emergency;

import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * One emergency opening.
 *
 * @param leaf of its opening
 * @param sequence of its opening in the stream of the file
 * @param reviewed the sequence of its review there, or null while there is none
 */
public record EmergencyRow(
        long leaf, CaseFileId file, long sequence, @Nullable Long reviewed) {}
