package org.indelible.query.access;

import java.util.Set;
import org.indelible.events.people.Role;

/**
 * A purpose of the policy pack (HCC-5.13, 3.3).
 *
 * @param roles who may give it
 * @param wordsRequired whether a reason in words goes with it
 * @param forExport whether a record may be exported for it
 */
public record ReadingPurpose(String code, Set<Role> roles, boolean wordsRequired, boolean forExport) {
    public ReadingPurpose {
        roles = Set.copyOf(roles);
    }
}
