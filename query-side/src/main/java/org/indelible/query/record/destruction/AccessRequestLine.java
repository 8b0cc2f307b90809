package org.indelible.query.record.destruction;

import java.util.List;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** A request for the record (HCC-9.3); nothing is destroyed while it is open (HCC-13.3). Who asks is not told here. */
public record AccessRequestLine(
        AccessRequestId request,
        Recorded recorded,
        @Nullable Ended ended) {
    /** How it ended. */
    public record Ended(AccessRequestOutcome outcome, Recorded recorded) {}

    static List<AccessRequestLine> of(Facts facts, Viewpoint viewpoint) {
        var ended = facts.lastBy(
                AccessRequestEnded.class,
                AccessRequestEnded::request,
                told -> viewpoint.shows(told.fact().recordedAt()));
        return facts.of(AccessRequestOpened.class).stream()
                .filter(told -> viewpoint.shows(told.fact().recordedAt()))
                .map(told -> line(told, ended.get(told.event().request())))
                .toList();
    }

    private static AccessRequestLine line(Told<AccessRequestOpened> told, @Nullable Told<AccessRequestEnded> ended) {
        return new AccessRequestLine(
                told.event().request(),
                told.recorded(told.event().by()),
                ended == null
                        ? null
                        : new Ended(
                                ended.event().outcome(),
                                ended.recorded(ended.event().by())));
    }
}
