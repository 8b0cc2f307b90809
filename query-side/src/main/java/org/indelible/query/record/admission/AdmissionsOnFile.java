package org.indelible.query.record.admission;

import java.util.List;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.AccessGranted;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Who was let in to the file beside its team and worker, and who was kept out. */
public record AdmissionsOnFile(
        List<GrantLine> grants,
        List<RestrictionLine> restrictions,
        List<ConflictLine> conflicts,
        List<EmergencyLine> emergencies) {
    /** What is known of it from a viewpoint. */
    public static AdmissionsOnFile of(Facts facts, Viewpoint viewpoint) {
        var granted = facts.lastBy(AccessGrantEnded.class, AccessGrantEnded::grant, told -> shows(viewpoint, told));
        var conflicts = facts.lastBy(
                ConflictOfInterestEnded.class, ConflictOfInterestEnded::conflict, told -> shows(viewpoint, told));
        var reviews = facts.lastBy(
                EmergencyAccessReviewed.class, EmergencyAccessReviewed::opening, told -> shows(viewpoint, told));
        return new AdmissionsOnFile(
                shown(facts, viewpoint, AccessGranted.class).stream()
                        .map(told -> grant(told, granted.get(told.event().grant())))
                        .toList(),
                Restrictions.of(facts, viewpoint),
                shown(facts, viewpoint, ConflictOfInterestRegistered.class).stream()
                        .map(told -> conflict(told, conflicts.get(told.event().conflict())))
                        .toList(),
                shown(facts, viewpoint, EmergencyAccessOpened.class).stream()
                        .map(told -> emergency(told, reviews.get(told.event().opening())))
                        .toList());
    }

    static <E> List<Told<E>> shown(Facts facts, Viewpoint viewpoint, Class<E> type) {
        return facts.of(type).stream().filter(told -> shows(viewpoint, told)).toList();
    }

    private static boolean shows(Viewpoint viewpoint, Told<?> told) {
        return viewpoint.shows(told.fact().recordedAt());
    }

    private static GrantLine grant(Told<AccessGranted> told, @Nullable Told<AccessGrantEnded> ended) {
        var granted = told.event();
        return new GrantLine(
                granted.grant(),
                granted.account(),
                granted.until(),
                granted.reason(),
                told.recorded(granted.by()),
                ended == null
                        ? null
                        : new Ending(
                                ended.event().reason(),
                                ended.recorded(ended.event().by())));
    }

    private static ConflictLine conflict(
            Told<ConflictOfInterestRegistered> told, @Nullable Told<ConflictOfInterestEnded> ended) {
        var registered = told.event();
        return new ConflictLine(
                registered.conflict(),
                registered.account(),
                registered.reason(),
                told.recorded(registered.by()),
                ended == null
                        ? null
                        : new Ending(
                                ended.event().reason(),
                                ended.recorded(ended.event().by())));
    }

    private static EmergencyLine emergency(
            Told<EmergencyAccessOpened> told, @Nullable Told<EmergencyAccessReviewed> reviewed) {
        var opened = told.event();
        return new EmergencyLine(
                opened.opening(),
                opened.reason(),
                opened.until(),
                told.recorded(opened.by()),
                reviewed == null
                        ? null
                        : new EmergencyLine.Review(
                                reviewed.event().outcome(),
                                reviewed.event().reason(),
                                reviewed.recorded(reviewed.event().by())));
    }
}
