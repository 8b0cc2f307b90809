package org.indelible.command.documents;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * Attaches a document whose bytes are stored (HCC-1.2).
 *
 * @param name its file name
 * @param mediaType what the recorder says it is
 * @param checkedToBeOnRightFile whether the recorder checked that it belongs to this file (HCC-5.10)
 * @param note the entry of this file to which it belongs, or null
 * @param occurredAt when it was made or came in
 */
public record AttachDocument(
        @TargetAggregateIdentifier CaseFileId file,
        EntryId entry,
        DocumentKind kind,
        String title,
        String name,
        String mediaType,
        StoredContent content,
        boolean checkedToBeOnRightFile,
        @Nullable EntryId note,
        OccurredAt occurredAt,
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
