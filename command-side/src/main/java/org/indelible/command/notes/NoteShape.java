package org.indelible.command.notes;

import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;

/** What a note's latest revision has and lacks, without its words: all that finalising asks (HCC-2.2, 6.10, 6.12). */
record NoteShape(
        boolean hasText,
        boolean everyKindGiven,
        boolean everySourceGiven,
        boolean somebodyPresent,
        boolean everyDecisionAndActionSaysWhat,
        boolean everyDecisionHasMaker,
        boolean everyDecisionHasReason,
        boolean everyActionHasDoer,
        boolean saysSeen,
        boolean seenAnswered,
        boolean pregnancyDescribed,
        Contemporaneity contemporaneity) {
    static NoteShape of(NoteContent content) {
        Visit visit = content.visit();
        return new NoteShape(
                !content.segments().isEmpty()
                        && content.segments().stream().allMatch(segment -> Words.in(segment.text())),
                content.segments().stream().allMatch(segment -> segment.kind() != null),
                content.segments().stream().allMatch(segment -> isNamed(segment.source())),
                !content.present().isEmpty()
                        && content.present().stream()
                                .allMatch(person -> Words.in(person.name()) && Words.in(person.relation())),
                content.decisions().stream().allMatch(decision -> Words.in(decision.what()))
                        && content.actions().stream().allMatch(action -> Words.in(action.what())),
                content.decisions().stream().allMatch(decision -> Words.in(decision.byWhom())),
                content.decisions().stream().allMatch(decision -> Words.in(decision.why())),
                content.actions().stream().allMatch(action -> Words.in(action.byWhom())),
                visit != null && (visit.seen() != null || visit.seenAlone() != null),
                visit != null && visit.seen() != null && visit.seenAlone() != null,
                visit != null && Words.in(visit.pregnancyProgress()),
                content.contemporaneity());
    }

    private static boolean isNamed(@Nullable Source source) {
        return switch (source) {
            case null -> false;
            case Source.FirstHand() -> true;
            case Source.ThirdParty told ->
                (told.anonymous() || Words.in(told.who())) && Words.in(told.relation()) && Words.in(told.how());
        };
    }
}
