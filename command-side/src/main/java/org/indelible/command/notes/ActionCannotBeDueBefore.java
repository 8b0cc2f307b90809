package org.indelible.command.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.indelible.command.policy.Violation;
import org.indelible.events.notes.Action;
import org.indelible.events.time.OccurredAt;

/** What was agreed to be done is not due before it was agreed (HCC-6.10). */
public final class ActionCannotBeDueBefore {
    private ActionCannotBeDueBefore() {}

    /** {@code action-due-before-event} for each of the actions, which stand in the list at this JSON pointer. */
    public static List<Violation> check(OccurredAt agreed, List<Action> actions, String pointer) {
        return IntStream.range(0, actions.size())
                .filter(i -> isBefore(actions.get(i), agreed))
                .mapToObj(i -> Violation.of(
                                "action-due-before-event",
                                "HCC-6.10",
                                "It cannot be due before it was agreed. Name a day from then on, or none.")
                        .about(pointer + "/" + i + "/dueOn"))
                .toList();
    }

    private static boolean isBefore(Action action, OccurredAt agreed) {
        LocalDate due = action.dueOn();
        return due != null && due.isBefore(agreed.firstPossibleDay());
    }
}
