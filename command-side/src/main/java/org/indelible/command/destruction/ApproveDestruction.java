package org.indelible.command.destruction;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * The second of two people: approves what was proposed, and by that sets it in motion (HCC-13.3). Nothing takes it back.
 *
 * @param entry the entry, or null for the whole file
 */
public record ApproveDestruction(
        @TargetAggregateIdentifier CaseFileId file,
        @Nullable EntryId entry) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.DPO);
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("dpo-only", "HCC-13.3", "The data protection officer approves destruction.");
    }
}
