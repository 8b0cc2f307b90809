package org.indelible.command.evidence;

import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.confidential.ConfidentialOnFile;

/**
 * A package holds whole events, so that nothing in it can be left out: no package is made of a record of which anything is withheld from anybody
 * (HCC-8.1), first of all where no manager has looked at why (HCC-8.2).
 */
final class CannotExportWhatIsConfidential {
    private CannotExportWhatIsConfidential() {}

    /** {@code unreviewed-confidential-segment} or {@code confidential-segment-in-force}. */
    static Optional<Violation> check(ConfidentialOnFile onFile) {
        return switch (onFile) {
            case NOTHING -> Optional.empty();
            case NEVER_REVIEWED ->
                Optional.of(Violation.of(
                        "unreviewed-confidential-segment",
                        "HCC-8.2",
                        "Something in the record is confidential on a ground that no manager has reviewed."
                                + " Have it reviewed first."));
            case REVIEWED ->
                Optional.of(Violation.of(
                        "confidential-segment-in-force",
                        "HCC-8.1",
                        "Something in the record is confidential, and a package cannot leave it out. It can be"
                                + " exported once that is lifted."));
        };
    }
}
