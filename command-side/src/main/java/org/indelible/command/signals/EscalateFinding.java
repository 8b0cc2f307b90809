package org.indelible.command.signals;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Command;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.MisuseCaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes a misuse case of it (HCC-15.3).
 *
 * @param found what was found, looked up when it is escalated; null where there is no such finding
 * @param misuseCase the identity that the case will have
 */
public record EscalateFinding(
        @TargetAggregateIdentifier FindingId finding,
        @Nullable FoundSignal found,
        MisuseCaseReference misuseCase,
        String reason)
        implements Command {
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
