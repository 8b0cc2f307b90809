package org.indelible.command.misuse;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseOutcome;
import org.indelible.events.people.Role;

/** The data protection officer says what came of a suspicion (HCC-15.3). */
public record ConcludeMisuseCase(@TargetAggregateIdentifier MisuseCaseId misuse, MisuseOutcome outcome, String words)
        implements MisuseCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.DPO);
    }
}
