package org.indelible.command.notes;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Role;

/**
 * Saves a case note for the first time, as a draft (HCC-5.1, 6.10, 6.11).
 */
public record AddCaseNote(
        @TargetAggregateIdentifier CaseFileId file,
        EntryId entry,
        NoteType type,
        NoteContent content,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(entry);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }
}
