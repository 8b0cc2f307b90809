package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.Recording;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violations;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** What holds of a note whenever it is saved, finished or not (HCC-5.1, 5.13, 5.15, 6.12, 12.16). */
final class SavingRules {
    private SavingRules() {}

    /** Of a note that is added; one of a type that nobody knows is judged by the rules of all types, and refused. */
    static Violations ofNew(
            AddCaseNote command, ClosedCase closed, Birth birth, @Nullable AccountId worker, Acting acting) {
        var unknown = acting.pack().unknownNote(command.type());
        return unknown.isPresent()
                ? ofAnyType(command.content(), command.recording(), birth, acting)
                        .add(unknown)
                : of(
                        command.content(),
                        command.recording(),
                        acting.pack().note(command.type()),
                        closed,
                        birth,
                        worker,
                        acting);
    }

    static Violations of(
            NoteContent content,
            Recording recording,
            NoteTerms type,
            ClosedCase closed,
            Birth birth,
            @Nullable AccountId worker,
            Acting acting) {
        return ofAnyType(content, recording, birth, acting)
                .add(type.is(NoteTrait.AFTER_CLOSURE) ? Optional.empty() : closed.refusing(content.occurredAt()))
                .add(SupervisorMustBeNamed.check(content.supervisor(), type, worker, acting));
    }

    private static Violations ofAnyType(NoteContent content, Recording recording, Birth birth, Acting acting) {
        var violations = new Violations()
                .add(CannotHaveOccurredInFuture.check(content.occurredAt(), acting))
                .unless(
                        !isSeenAloneOnly(content.visit()),
                        "seen-alone-without-seen",
                        "HCC-6.12",
                        "Who was seen alone was seen.")
                .add(SeenCannotBeRecordedForUnborn.check(NoteShape.of(content), content.occurredAt(), birth))
                .addAll(RecordingMustBeExplained.check(recording, acting))
                .addAll(ActionCannotBeDueBefore.check(content.occurredAt(), content.actions(), "/content/actions"))
                .add(WordsRequired.check(content.title(), "/content/title", "HCC-6.11"));
        for (int i = 0; i < content.segments().size(); i++) {
            toldBeforeNow(content.segments().get(i), "/content/segments/" + i + "/source/when", violations, acting);
        }
        return violations;
    }

    private static boolean isSeenAloneOnly(@Nullable Visit visit) {
        return visit != null && Boolean.TRUE.equals(visit.seenAlone()) && Boolean.FALSE.equals(visit.seen());
    }

    private static void toldBeforeNow(Segment segment, String pointer, Violations violations, Acting acting) {
        if (segment.source() instanceof Source.ThirdParty told) {
            violations.add(CannotHaveOccurredInFuture.check(told.when(), acting).map(found -> found.about(pointer)));
        }
    }
}
