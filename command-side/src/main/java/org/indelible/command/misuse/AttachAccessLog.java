package org.indelible.command.misuse;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.people.Role;

/**
 * The data protection officer makes the access log of the account evidence in the case (HCC-15.3).
 *
 * @param seen what the officer was shown of it
 */
public record AttachAccessLog(@TargetAggregateIdentifier MisuseCaseId misuse, SeenLog seen) implements MisuseCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.DPO);
    }
}
