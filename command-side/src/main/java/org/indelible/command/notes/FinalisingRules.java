package org.indelible.command.notes;

import java.util.List;
import org.indelible.command.acting.Acting;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.words.Words;

/** All that a note needs to be finalised, judged at once (HCC-2.2, 5.15, 6.10, 6.12). */
final class FinalisingRules {
    private FinalisingRules() {}

    static void check(Note note, NoteTerms type, Birth birth, FinaliseRecord command, Acting acting) {
        new Violations()
                .add(MayFinalise.check(note, type, acting))
                .addAll(ofTheText(note, command))
                .addAll(ofTheContact(note.shape(), type))
                .add(SeenCannotBeRecordedForUnborn.check(note.shape(), note.occurredAt(), birth))
                .add(VisitMustSayWhoWasSeen.check(note, type, birth))
                .refuseIfAny();
    }

    /** There are words, each segment says of what kind it is and from whom, and a human answers for what was drafted with AI. */
    private static List<Violation> ofTheText(Note note, FinaliseRecord command) {
        NoteShape shape = note.shape();
        return new Violations()
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
                        !note.draftedWithAi() || Words.in(command.attestation()),
                        "attestation-required",
                        "HCC-5.11",
                        "Text of this note was drafted with AI: attest that you have read it and that it says what happened.")
                .list();
    }

    /** It says who was there, and what was to be done and decided, by whom and why. */
    private static List<Violation> ofTheContact(NoteShape shape, NoteTerms type) {
        return new Violations()
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
                .list();
    }
}
