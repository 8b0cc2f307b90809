package org.indelible.command.closure;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.closure.ClosureStepRecorded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.Actor;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** What is on a file whose case is about to close, in September 2026. */
final class Closing {
    /** Steps 1 to 8 as far as they are answered, for a file of the statutory service. */
    static final Set<ClosureStep> STEPS = EnumSet.of(
            ClosureStep.CLOSING_SUMMARY,
            ClosureStep.CHRONOLOGY_DECISION,
            ClosureStep.FAMILY_INFORMED,
            ClosureStep.ORGANISATIONS_INFORMED,
            ClosureStep.CROSS_BOUNDARY,
            ClosureStep.GOOD_ORDER);

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private Closing() {}

    /** Everything that every case needs, and then these. */
    static List<Object> ready(Object... more) {
        return with(STEPS, "The family manages well.", "Management Oversight", more);
    }

    static List<Object> readyBut(ClosureStep left, Object... more) {
        Set<ClosureStep> steps = EnumSet.copyOf(STEPS);
        steps.remove(left);
        return with(steps, "The family manages well.", "Management Oversight", more);
    }

    static List<Object> readyWithoutReasons(Object... more) {
        return with(STEPS, null, "Management Oversight", more);
    }

    static List<Object> readyButOversightLabelled(String label) {
        return with(STEPS, "The family manages well.", label);
    }

    /** Everything that every case needs, but with this summary. */
    static List<Object> readyWith(CaseSummaryRecorded summary) {
        List<Object> events = ready();
        events.set(0, summary);
        return events;
    }

    private static List<Object> with(Set<ClosureStep> steps, @Nullable String reasons, String label, Object... more) {
        List<Object> events = new ArrayList<>();
        events.add(summary(reasons));
        events.add(oversight(label, true));
        steps.forEach(step -> events.add(done(step)));
        events.addAll(List.of(more));
        return events;
    }

    static CaseSummaryRecorded summary(@Nullable String closureReasons) {
        return summary(SummaryTrigger.CLOSING, DAY, closureReasons);
    }

    static CaseSummaryRecorded summary(SummaryTrigger trigger, LocalDate about, @Nullable String closureReasons) {
        return new CaseSummaryRecorded(
                FILE,
                entry(21),
                trigger,
                new SummaryContent("At home.", "Close.", null, null, closureReasons),
                new OccurredAt.On(about),
                authorship(NADIA),
                new Lateness.OnTime(about),
                null,
                false,
                PACK,
                null);
    }

    static ManagementDecisionRecorded oversight(String label, boolean concernsClosure) {
        return new ManagementDecisionRecorded(
                FILE,
                entry(22),
                label,
                "No further action is right.",
                List.of(),
                concernsClosure,
                new OccurredAt.On(DAY),
                authorship(OWEN),
                new Lateness.OnTime(DAY),
                PACK,
                null);
    }

    static ClosureStepRecorded done(ClosureStep step) {
        return answered(step, ClosureAnswer.DONE);
    }

    static ClosureStepRecorded answered(ClosureStep step, ClosureAnswer answer) {
        return new ClosureStepRecorded(FILE, step, answer, "As the record says.", DAY, NADIA.asAuthor(), PACK);
    }

    static ClosureStepRecorded answeredOn(ClosureStep step, LocalDate day) {
        return new ClosureStepRecorded(
                FILE, step, ClosureAnswer.DONE, "As the record says.", day, NADIA.asAuthor(), PACK);
    }

    static ClosureRequested requested(Actor by) {
        return requested(ClosureGround.NEEDS_MET, by);
    }

    static ClosureRequested requested(ClosureGround ground, Actor by) {
        return new ClosureRequested(FILE, ground, "Needs are met.", by.asAuthor(), PACK);
    }

    static CaseFileClosed closed(String at) {
        return new CaseFileClosed(FILE, Instant.parse(at), OWEN.asAuthor(), PACK);
    }

    static CaseFileReopened reopened(String at) {
        return new CaseFileReopened(FILE, Instant.parse(at), "New referral", OWEN.asAuthor(), PACK);
    }

    /** The version of the closure after these events. */
    static int version(List<Object> events) {
        var facts = new ClosureFacts();
        events.forEach(event -> facts.evolve((CaseFileEvent) event));
        return facts.version();
    }
}
