package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.CareFacts;
import org.indelible.command.closure.LookedAfterPeriod;
import org.indelible.command.closure.Regulation39Approval;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.plans.Regulation39Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A checklist belongs to a looked-after period and is approved by whoever period and age ask for; not applicable it is only where looking
 * after ended by order or at 18, and a manager says so (HCC-12.14).
 */
final class Regulation39MustHold {
    private static final Violation NOT_LOOKED_AFTER =
            Violation.of("not-looked-after", "HCC-12.14", "On that day the child had not become looked after.");

    private Regulation39MustHold() {}

    static List<Violation> check(
            RecordRegulation39 command,
            @Nullable LookedAfterPeriod period,
            CareFacts facts,
            @Nullable LocalDate bornOn,
            Acting acting) {
        if (period == null) return List.of(NOT_LOOKED_AFTER);
        boolean enough =
                Regulation39Approval.isEnough(command.outcome(), period, command.on(), facts, bornOn, acting.pack());
        return switch (command.outcome()) {
            case Regulation39Outcome.Approved approved ->
                new Violations()
                        .add(words(approved.approver(), "approver"))
                        .unless(
                                enough,
                                "regulation-39-approver",
                                "HCC-12.14",
                                "The director approves at 16 or 17 and not in care, the nominated officer after 20 working days.")
                        .list();
            case Regulation39Outcome.NotApplicable none ->
                new Violations()
                        .add(words(none.reason(), "reason"))
                        .unless(
                                acting.isManager(),
                                "manager-only",
                                "HCC-12.14",
                                "That the checklist does not apply is a manager's decision.")
                        .unless(
                                enough,
                                "regulation-39-applies",
                                "HCC-12.14",
                                "The checklist applies unless looking after ended by order or at 18.")
                        .list();
        };
    }

    private static Optional<Violation> words(String text, String field) {
        return WordsRequired.check(text, "/outcome/" + field, "HCC-12.14");
    }
}
