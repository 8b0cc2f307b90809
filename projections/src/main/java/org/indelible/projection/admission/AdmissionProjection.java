package org.indelible.projection.admission;

import java.util.List;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps whom each file opens to beside its team and allocated worker, and whom it is closed to. */
public final class AdmissionProjection implements Projection {
    public static final String NAME = "admission";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "reading.admission",
                "reading.admission_conflict",
                "reading.admission_restriction",
                "reading.admission_name");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        var admissions = new AdmissionRows(rows);
        switch (event.payload()) {
            case AccessGranted granted -> admissions.granted(granted);
            case AccessGrantEnded ended ->
                admissions.ended(ended.file(), ended.grant().value());
            case InvolvedPersonNamed person -> admissions.involved(person);
            case InvolvementEnded ended ->
                admissions.ended(ended.file(), ended.involvement().value());
            case EmergencyAccessOpened opened -> admissions.opened(opened);
            case ConflictOfInterestRegistered conflict -> admissions.conflict(conflict);
            case ConflictOfInterestEnded ended -> admissions.ended(ended);
            case FileRestricted restricted -> admissions.restricted(restricted.file(), restricted.named());
            case RestrictionReviewed reviewed -> admissions.named(reviewed.file(), reviewed.named());
            case RestrictionLifted lifted -> admissions.lifted(lifted.file());
            case DestructionOrdered ordered when ordered.entry() == null -> admissions.gone(ordered.file(), tables());
            default -> {}
        }
    }
}
