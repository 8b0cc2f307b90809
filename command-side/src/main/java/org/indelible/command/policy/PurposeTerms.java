package org.indelible.command.policy;

import java.util.Set;
import org.indelible.events.people.Role;

/**
 * A purpose for which a record may be opened or exported (HCC-5.13, HCC-3.3).
 *
 * @param roles who may give it
 * @param wordsRequired whether a reason in words goes with it
 * @param forExport whether a record may be exported for it
 */
public record PurposeTerms(String label, Set<Role> roles, boolean wordsRequired, boolean forExport) {
    public PurposeTerms {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody with these roles may give the purpose. */
    public boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
