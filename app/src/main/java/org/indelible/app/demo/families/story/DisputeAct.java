package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import org.indelible.command.disputes.AnnotateDisputedFact;
import org.indelible.command.disputes.ConsiderDispute;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.jspecify.annotations.Nullable;

/** Somebody says that the record is wrong, and others consider it. */
sealed interface DisputeAct extends Act {
    /**
     * A dispute in their words.
     *
     * @param note the disputed note
     * @param segment which part of it, counted from 0
     */
    record Dispute(
            String as,
            String note,
            int segment,
            DisputedBy by,
            String name,
            String words,
            @Nullable String language,
            @Nullable Happened raised)
            implements DisputeAct {
        @Override
        public void play(Scene scene) {
            EntryId entry = scene.entry(note);
            scene.gives(versions -> new AnnotateDisputedFact(
                    scene.file(),
                    new DisputeId(scene.id(as)),
                    new DisputeTarget.OfSegment(entry, versions.lastRevision(entry), segment),
                    by,
                    name,
                    scene.words(words),
                    language,
                    scene.when(raised),
                    scene.recording()));
        }
    }

    /** It was considered in one arena. */
    record Consider(
            String dispute,
            Arena arena,
            String outcome,
            @Nullable LocalDate on) implements DisputeAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new ConsiderDispute(
                    scene.file(),
                    new DisputeId(scene.id(dispute)),
                    arena,
                    scene.words(outcome),
                    scene.day(on),
                    scene.recording()));
        }
    }
}
