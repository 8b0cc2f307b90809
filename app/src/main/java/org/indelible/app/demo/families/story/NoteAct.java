package org.indelible.app.demo.families.story;

import java.util.List;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.notes.ReviseCaseNote;
import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;

/** What happens to a draft. */
sealed interface NoteAct extends Act {
    /** Its author saves it again, with this text and, where it was wrong, another time. */
    record Revise(
            String note, List<ToldSegment> text, @Nullable Happened happened) implements NoteAct {
        @Override
        public void play(Scene scene) {
            EntryId entry = scene.entry(note);
            Note before = scene.script().note(entry.value(), note);
            var content = before.content(scene, text, happened == null ? before.happened() : happened);
            scene.gives(versions ->
                    new ReviseCaseNote(scene.file(), entry, versions.of(entry), content, before.recording(scene)));
        }
    }

    /**
     * It is finalised.
     *
     * @param attestation for a text drafted with AI
     */
    record Finalise(String note, @Nullable String attestation) implements NoteAct {
        @Override
        public void play(Scene scene) {
            EntryId entry = scene.entry(note);
            scene.gives(versions ->
                    new FinaliseRecord(scene.file(), entry, versions.of(entry), scene.wordsIfAny(attestation)));
        }
    }
}
