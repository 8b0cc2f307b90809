package org.indelible.command.destruction;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * The first of two people: proposes to destroy a file, or one entry of it (HCC-13.3).
 *
 * @param entry the entry, or null for the whole file
 */
public record ProposeDestruction(
        @TargetAggregateIdentifier CaseFileId file,
        @Nullable EntryId entry,
        DestructionGround ground,
        String reason) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.RM, Role.TM, Role.SM, Role.DPO);
    }
}
