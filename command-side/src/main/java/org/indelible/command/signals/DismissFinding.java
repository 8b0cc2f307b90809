package org.indelible.command.signals;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Command;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;
import org.jspecify.annotations.Nullable;

/**
 * Says that there is nothing in it, and why.
 *
 * @param found what was found, looked up when it is dismissed; null where there is no such finding
 */
public record DismissFinding(
        @TargetAggregateIdentifier FindingId finding,
        @Nullable FoundSignal found,
        String reason) implements Command {
    @Override
    public @Nullable CaseFileId file() {
        return found == null ? null : found.file();
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.DPO);
    }

    @Override
    public Violation refusalOfOthers() {
        return OfficerOnly.REFUSAL;
    }
}
