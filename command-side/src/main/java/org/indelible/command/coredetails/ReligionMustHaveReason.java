package org.indelible.command.coredetails;

import java.util.Optional;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.words.Words;

/** "Not stated" is linked to the assessment that says why; a religion recorded after another answer says on which basis (HCC-6.3). */
final class ReligionMustHaveReason {
    private ReligionMustHaveReason() {}

    static Optional<Violation> check(RecordCoreDetail command, String before, PolicyPack pack) {
        String value = command.detail().value();
        if (command.detail().kind() != CoreDetailKind.RELIGION) return Optional.empty();
        if (pack.coreDetail(CoreDetailKind.RELIGION).orElseThrow().needsReason(value)) {
            return command.reasonIn() != null
                    ? Optional.empty()
                    : refused("/reasonIn", "Name the assessment that gives the reason.");
        }
        boolean changes = !UnknownYet.is(before) && !UnknownYet.is(value) && !value.equals(before);
        return !changes || hasWords(command)
                ? Optional.empty()
                : refused("/basis", "Say on which basis: a ceremony, or the child's own choice.");
    }

    private static boolean hasWords(RecordCoreDetail command) {
        return Words.in(command.basis());
    }

    private static Optional<Violation> refused(String pointer, String detail) {
        return Optional.of(
                Violation.of("religion-reason-required", "HCC-6.3", detail).about(pointer));
    }
}
