package org.indelible.command.acting;

import java.util.Optional;
import java.util.Set;
import org.indelible.command.policy.PurposeTerms;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.Role;

/** Business support enters for others and says for whom; of what is imported, the original author says it (HCC-1.3). */
final class BusinessSupportMustNameAnother {
    private static final Set<Role> BUSINESS_SUPPORT = Set.of(Role.BS);

    private BusinessSupportMustNameAnother() {}

    /** {@code entered-for-required} where somebody of that role alone, or with a purpose of that role alone, names nobody. */
    static Optional<Violation> check(Recording recording, Acting acting) {
        PurposeTerms purpose = acting.pack().purposes().get(recording.purpose());
        boolean forAnother = acting.actor().roles().equals(BUSINESS_SUPPORT)
                || (purpose != null && purpose.roles().equals(BUSINESS_SUPPORT));
        return forAnother && recording.enteredFor() == null && recording.imported() == null
                ? Optional.of(Violation.of(
                                "entered-for-required",
                                "HCC-1.3",
                                "You enter this for somebody else: give their name and job title.")
                        .about("/enteredFor"))
                : Optional.empty();
    }
}
