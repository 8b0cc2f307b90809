package org.indelible.command.coredetails;

import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.words.Words;

/** Ethnicity is very unlikely to change; a change gives its reason (HCC-6.3). */
final class EthnicityMayChangeWithReason {
    private EthnicityMayChangeWithReason() {}

    static Optional<Violation> check(RecordCoreDetail command, String before) {
        boolean changes = command.detail().kind() == CoreDetailKind.ETHNICITY
                && !UnknownYet.is(before)
                && !before.equals(command.detail().value());
        return changes && !Words.in(command.basis())
                ? Optional.of(
                        Violation.of("ethnicity-change-reason-required", "HCC-6.3", "Give the reason for the change.")
                                .about("/basis"))
                : Optional.empty();
    }
}
