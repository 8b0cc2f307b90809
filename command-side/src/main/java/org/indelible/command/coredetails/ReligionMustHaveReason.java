package org.indelible.command.coredetails;

import java.util.Optional;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Vocabulary;
import org.indelible.events.coredetails.CoreDetailKind;
import org.jspecify.annotations.Nullable;

/** "Not stated" is linked to the assessment that says why; a religion recorded after it says on which basis (HCC-6.3). */
final class ReligionMustHaveReason {
    private ReligionMustHaveReason() {}

    static Optional<Violation> check(RecordCoreDetail command, String before, PolicyPack pack) {
        Vocabulary religions = pack.coreDetail(CoreDetailKind.RELIGION).orElseThrow();
        if (command.detail().kind() != CoreDetailKind.RELIGION) return Optional.empty();
        boolean notStated = religions.needsReason(command.detail().value());
        boolean kept =
                notStated ? command.reasonIn() != null : !religions.needsReason(before) || hasWords(command.basis());
        return kept ? Optional.empty() : Optional.of(violation(notStated));
    }

    private static boolean hasWords(@Nullable String basis) {
        return basis != null && !basis.isBlank();
    }

    private static Violation violation(boolean notStated) {
        return notStated
                ? Violation.of("religion-reason-required", "HCC-6.3", "Name the assessment that gives the reason.")
                        .about("/reasonIn")
                : Violation.of(
                                "religion-reason-required",
                                "HCC-6.3",
                                "Say on which basis: a ceremony, or the child's own choice.")
                        .about("/basis");
    }
}
