package org.indelible.command.staff;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** The original goes to HR, and the copy into the supervision file, once it is signed (HCC-15.1). */
final class CopiesCannotPrecedeSigning {
    private CopiesCannotPrecedeSigning() {}

    /** {@code agreement-filed-before-signing}, about the date that is too early. */
    static Optional<Violation> check(RecordAgreementSigned command) {
        if (command.originalToHrOn().isBefore(command.signedOn())) return violation("/originalToHrOn");
        if (command.supervisionCopyOn().isBefore(command.signedOn())) return violation("/supervisionCopyOn");
        return Optional.empty();
    }

    private static Optional<Violation> violation(String pointer) {
        return Optional.of(Violation.of(
                        "agreement-filed-before-signing",
                        "HCC-15.1",
                        "What was sent or filed before the day of signing is not the signed agreement.")
                .about(pointer));
    }
}
