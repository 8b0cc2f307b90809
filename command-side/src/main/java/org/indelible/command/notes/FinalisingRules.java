package org.indelible.command.notes;

import org.indelible.command.acting.Acting;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.Violations;

/** All that a note needs to be finalised, judged at once (HCC-2.2, 5.15, 6.10, 6.12). */
final class FinalisingRules {
    private FinalisingRules() {}

    static void check(Note note, NoteTerms type, Birth birth, FinaliseRecord command, Acting acting) {
        NoteShape shape = note.shape();
        new Violations()
                .add(MayFinalise.check(note, type, acting))
                .add(NoteMustHaveText.check(shape))
                .add(SegmentMustHaveKind.check(shape))
                .add(SegmentMustHaveSource.check(shape))
                .add(AiDraftMustBeAttested.check(note, command))
                .add(ContactMustNamePresent.check(shape, type))
                .add(ActionsMustSayWhat.check(shape))
                .add(DecisionMakerMustBeNamed.check(shape))
                .add(DecisionMustHaveReason.check(shape))
                .add(SeenCannotBeRecordedForUnborn.check(shape, note.occurredAt(), birth))
                .add(VisitMustSayWhoWasSeen.check(note, type, birth))
                .refuseIfAny();
    }
}
