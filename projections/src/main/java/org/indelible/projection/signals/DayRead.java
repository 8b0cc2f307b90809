package org.indelible.projection.signals;

import java.util.Objects;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.signals.EvidencePlace;

/**
 * One reading of a person's day.
 *
 * @param place where it is recorded
 * @param minute the minute of the London day
 * @param allocated whether the file was the reader's own work
 * @param recorded whether the reader recorded something on the file around that day
 */
public record DayRead(EvidencePlace place, int minute, boolean allocated, boolean recorded) {
    CaseFileId file() {
        return Objects.requireNonNull(place.file());
    }
}
