package org.indelible.app.demo.families.story;

import java.util.HashMap;
import java.util.Map;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.closure.CloseCase;
import org.indelible.command.closure.RecordClosureStep;
import org.indelible.command.closure.ReopenCase;
import org.indelible.command.closure.RequestClosure;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.notes.ReviseCaseNote;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;

/** The versions that a command names: how often what it changes has been changed by the commands accepted before. */
public final class Versions {
    private final Map<CaseFileId, Integer> coreDetails = new HashMap<>();
    private final Map<CaseFileId, Integer> closures = new HashMap<>();
    private final Map<EntryId, Integer> drafts = new HashMap<>();
    private final Map<EntryId, Integer> saves = new HashMap<>();

    /** This command was accepted. */
    public void accepted(CaseFileCommand command) {
        switch (command) {
            case RecordCoreDetail _, RecordBirth _ -> coreDetails.merge(command.file(), 1, Integer::sum);
            case RecordClosureStep _, RequestClosure _, CloseCase _, ReopenCase _ ->
                closures.merge(command.file(), 1, Integer::sum);
            case AddCaseNote note -> saved(note.entry());
            case ReviseCaseNote note -> saved(note.entry());
            case FinaliseRecord note -> drafts.remove(note.entry());
            default -> {}
        }
    }

    private void saved(EntryId note) {
        drafts.merge(note, 1, Integer::sum);
        saves.merge(note, 1, Integer::sum);
    }

    int ofCoreDetails(CaseFileId file) {
        return coreDetails.getOrDefault(file, 0);
    }

    int ofClosure(CaseFileId file) {
        return closures.getOrDefault(file, 0);
    }

    /** How often a note was saved, finalised or not: its last revision. */
    int lastRevision(EntryId note) {
        return saves.getOrDefault(note, 0);
    }

    int of(EntryId draft) {
        return drafts.getOrDefault(draft, 0);
    }
}
