package org.indelible.query.record.closure;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.time.LondonTime;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;

/** The closure steps that are recorded answers (HCC-12.1 to 12.6, 12.9, 13.1). */
public final class ClosureSteps {
    private ClosureSteps() {}

    /** The last answer to each step in the order of the policy, since the file was last reopened, and every request, oldest first. */
    public static ClosureProgress of(Facts facts, Viewpoint viewpoint) {
        Map<ClosureStep, StepLine> steps = new EnumMap<>(ClosureStep.class);
        var reopened = lastReopened(facts, viewpoint);
        facts.of(ClosureStepRecorded.class).stream()
                .filter(told -> reopened.isEmpty() || isAfter(told, reopened.get()))
                .filter(told -> viewpoint.shows(told.event().on()))
                .forEach(told -> steps.put(told.event().step(), step(told)));
        var requests = facts.of(ClosureRequested.class).stream()
                .filter(told -> viewpoint.shows(told.fact().recordedAt()))
                .map(told -> new RequestLine(
                        told.event().ground(),
                        told.event().reasons(),
                        told.recorded(told.event().by())))
                .toList();
        return new ClosureProgress(List.copyOf(steps.values()), requests);
    }

    /** What was answered for an earlier closure, or of a day before the reopening, does not count for the next. */
    private static boolean isAfter(Told<ClosureStepRecorded> step, Told<CaseFileReopened> reopened) {
        return step.fact().sequence() > reopened.fact().sequence()
                && !step.event().on().isBefore(LondonTime.dayOf(reopened.event().reopenedAt()));
    }

    private static Optional<Told<CaseFileReopened>> lastReopened(Facts facts, Viewpoint viewpoint) {
        return facts.of(CaseFileReopened.class).stream()
                .filter(told -> viewpoint.shows(told.event().reopenedAt()))
                .max(Comparator.comparingLong(told -> told.fact().sequence()));
    }

    private static StepLine step(Told<ClosureStepRecorded> told) {
        var answered = told.event();
        return new StepLine(
                answered.step(), answered.answer(), answered.words(), answered.on(), told.recorded(answered.by()));
    }
}
