package org.indelible.command.documents;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.jspecify.annotations.Nullable;

/** The documents of one file: digests and identities, no bytes (HCC-1.2). */
public class Documents {
    private static final Violation UNCHECKED = Violation.of(
                    "right-file-unchecked", "HCC-5.10", "Check first that the document belongs to this file.")
            .about("/checkedToBeOnRightFile");

    /** The digest of each document's bytes. */
    private final Map<EntryId, String> attached = new HashMap<>();

    private final Map<EntryId, NoteType> notes = new HashMap<>();
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(AttachDocument command, Acting acting) {
        if (command.note() != null && !notes.containsKey(command.note())) throw new NotFound();
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.occurredAt(), acting))
                .add(isOfNoteAfterClosure(command, acting) ? Optional.empty() : closed.refusing(command.occurredAt()))
                .add(WordsRequired.check(command.title(), "/title", "HCC-1.2"))
                .add(NameMustBeFileName.check(command.name()))
                .addAll(ContentMustBeWhatItIsCalled.check(command, acting.pack()))
                .unless(command.checkedToBeOnRightFile(), UNCHECKED)
                .unless(
                        !attached.containsValue(command.content().sha256()),
                        "document-already-attached",
                        "HCC-5.10",
                        "These bytes are on this file already.")
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new DocumentAttached(
                command.file(),
                command.entry(),
                command.kind(),
                command.title(),
                command.name(),
                command.mediaType(),
                command.content().bytes(),
                command.content().sha256(),
                command.content().ciphertext(),
                command.note(),
                command.occurredAt(),
                acting.authorship(command.recording()),
                acting.lateness(command.occurredAt()),
                acting.pack().version(),
                closed.since()));
    }

    /** What comes with feedback, a compliment or a complaint is accepted like the note of it (HCC-12.16). */
    private boolean isOfNoteAfterClosure(AttachDocument command, Acting acting) {
        NoteType type = command.note() == null ? null : notes.get(command.note());
        return type != null && acting.pack().note(type).is(NoteTrait.AFTER_CLOSURE);
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseNoteAdded added -> notes.put(added.entry(), added.type());
            case DocumentAttached document -> attached.put(document.entry(), document.sha256());
            case DestructionApproved approved -> gone(approved.entry());
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
    }

    /** What was wrong here may be right again: only what stands on the file counts. */
    private void gone(@Nullable EntryId entry) {
        if (entry == null) return;
        attached.remove(entry);
        notes.remove(entry);
    }
}
