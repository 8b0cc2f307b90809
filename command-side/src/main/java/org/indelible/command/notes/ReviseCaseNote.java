package org.indelible.command.notes;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.people.Role;

/** Saves a draft again, by its author (HCC-5.5). Every revision stays in the record. */
public record ReviseCaseNote(
        @TargetAggregateIdentifier CaseFileId file,
        EntryId entry,
        int expectedVersion,
        NoteContent content,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }
}
