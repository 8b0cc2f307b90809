package org.indelible.command.accessrequests;

import java.util.Objects;
import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.words.Words;

/** Where a parent asks, a child who can say so is asked what they wish (HCC-9.3). */
final class ChildMustBeAsked {
    private ChildMustBeAsked() {}

    /** {@code childs-wishes-required}. */
    static Optional<Violation> check(ReceiveAccessRequest command) {
        boolean told = Words.in(Objects.requireNonNullElse(command.childsWishes(), ""));
        return command.requester() == Requester.PARENT && !told
                ? Optional.of(Violation.of(
                                "childs-wishes-required",
                                "HCC-9.3",
                                "Say what the child wishes, or why they were not asked.")
                        .about("/childsWishes"))
                : Optional.empty();
    }
}
