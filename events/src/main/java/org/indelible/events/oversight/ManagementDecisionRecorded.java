package org.indelible.events.oversight;

import java.time.Instant;
import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.Action;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A manager recorded oversight or an audit of the case, final at once (HCC-5.18). The label is one of the pack's. Asserts the
 * manager's reasons; where it concerns closure it is one of the closure steps (HCC-12.3).
 *
 * @param recording the verdict on when it was recorded, which is also when it became final (HCC-5.1, 5.5)
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record ManagementDecisionRecorded(
        CaseFileId file,
        EntryId entry,
        String label,
        String reasons,
        List<Action> requiredActions,
        boolean concernsClosure,
        OccurredAt occurredAt,
        Authorship authorship,
        Lateness recording,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {
    public ManagementDecisionRecorded {
        requiredActions = List.copyOf(requiredActions);
    }

    @Override
    public EntryId ofEntry() {
        return entry;
    }
}
