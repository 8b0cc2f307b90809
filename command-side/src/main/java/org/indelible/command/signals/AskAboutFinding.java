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
 * Asks the person concerned about their readings (HCC-15.3).
 *
 * @param found what was found, looked up when the question is asked; null where there is no such finding
 */
public record AskAboutFinding(
        @TargetAggregateIdentifier FindingId finding,
        @Nullable FoundSignal found,
        String question) implements Command {
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
