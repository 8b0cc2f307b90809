package org.indelible.query.emergency;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/**
 * One emergency opening. What the person read of the file while it was open to them, the access log of the file tells.
 *
 * @param reason in their own words
 * @param until the moment from which it opened the file no longer
 * @param review what was found about it, or null while nobody has looked
 */
public record OpenedInEmergency(
        CaseFileId file,
        EmergencyId opening,
        Author by,
        String reason,
        Instant openedAt,
        Instant until,
        @Nullable EmergencyAccessReviewed review) {}
