package org.indelible.query.emergency;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of emergency openings, the oldest first.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record EmergencyAccess(
        long position,
        List<OpenedInEmergency> openings,
        @Nullable String next) implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return openings.stream().map(OpenedInEmergency::file).distinct().toList();
    }
}
