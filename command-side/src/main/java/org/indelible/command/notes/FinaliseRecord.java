package org.indelible.command.notes;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finalises a note for ever (HCC-5.6).
 *
 * @param attestation the human's word that a text drafted with AI says what happened; required for such a text
 */
public record FinaliseRecord(
        @TargetAggregateIdentifier CaseFileId file,
        EntryId entry,
        int expectedVersion,
        @Nullable String attestation) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }
}
