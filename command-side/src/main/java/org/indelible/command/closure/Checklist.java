package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.Regulation39Recorded;

/** A Regulation 39 checklist that was recorded: in which office it was approved, or that none applies; without names and reasons (HCC-12.14). */
public record Checklist(Regulation39Outcome outcome, LocalDate on) {
    static Checklist of(Regulation39Recorded event) {
        return new Checklist(wordless(event.outcome()), event.on());
    }

    private static Regulation39Outcome wordless(Regulation39Outcome outcome) {
        return switch (outcome) {
            case Regulation39Outcome.Approved approved -> new Regulation39Outcome.Approved(approved.approvedAs(), "");
            case Regulation39Outcome.NotApplicable _ -> new Regulation39Outcome.NotApplicable("");
        };
    }
}
