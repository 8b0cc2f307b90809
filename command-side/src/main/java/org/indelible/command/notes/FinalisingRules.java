package org.indelible.command.notes;

import org.indelible.command.acting.Acting;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violations;
import org.indelible.events.words.Words;

/** All that a note needs to be finalised, judged at once (HCC-2.2, 5.15, 6.10, 6.12). */
final class FinalisingRules {
    private FinalisingRules() {}

    static void check(Note note, NoteTerms type, Birth birth, FinaliseRecord command, Acting acting) {
        NoteShape shape = note.shape();
        new Violations()
                .add(MayFinalise.check(note, type, acting))
                .unless(shape.hasText(), "text-required", "HCC-5.5", "A note without words cannot be finalised.")
                .unless(
                        shape.everyKindGiven(),
                        "segment-kind-required",
                        "HCC-2.2",
                        "Say of every segment whether it is fact, opinion, assessment, analysis, judgement or decision.")
                .unless(
                        shape.everySourceGiven(),
                        "source-required",
                        "HCC-2.2",
                        "Say of every segment whether it is first-hand, or who told it, in what relation, and how.")
                .unless(
                        !type.is(NoteTrait.CONTACT) || shape.somebodyPresent(),
                        "presence-required",
                        "HCC-6.10",
                        "Say who was present or seen.")
                .unless(
                        shape.everyDecisionAndActionSaysWhat(),
                        "words-required",
                        "HCC-6.10",
                        "Say of every action and decision what it is.")
                .unless(
                        shape.everyDecisionHasMaker() && shape.everyActionHasDoer(),
                        "decision-maker-required",
                        "HCC-6.10",
                        "Say of every action and decision by whom.")
                .unless(
                        shape.everyDecisionHasReason(),
                        "decision-reason-required",
                        "HCC-6.10",
                        "Give the reason for every decision.")
                .add(SeenCannotBeRecordedForUnborn.check(shape, note.occurredAt(), birth))
                .add(VisitMustSayWhoWasSeen.check(note, type, birth))
                .unless(
                        !note.draftedWithAi() || attested(command),
                        "attestation-required",
                        "HCC-5.11",
                        "Text of this note was drafted with AI: attest that you have read it and that it says what happened.")
                .refuseIfAny();
    }

    private static boolean attested(FinaliseRecord command) {
        return Words.in(command.attestation());
    }
}
