package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.entries.EntryContent;
import org.indelible.query.record.entries.Finalisation;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.entries.ShownSegment;
import org.jspecify.annotations.Nullable;

/** Puts one entry into the words of the page. Nothing that the entry carries is left out. */
final class EntryOnPage {
    private EntryOnPage() {}

    static PageEntry of(RecordEntry entry) {
        return new PageEntry(
                "entry-" + entry.entry(),
                entry.title(),
                InWords.code(entry.kind()) + ", " + InWords.code(entry.type()),
                InWords.when(entry.occurredAt()),
                entry.marks().stream().map(InWords::code).toList(),
                provenance(entry),
                parts(entry.content()),
                entry.disputes().stream().map(EntryOnPage::dispute).toList(),
                "Events "
                        + entry.events().stream()
                                .map(fact -> fact.sequence() + ":" + fact.eventHash())
                                .collect(Collectors.joining(" ")));
    }

    static PageDispute dispute(DisputeLine line) {
        String label = "Disputed by the " + InWords.code(line.raisedBy()).toLowerCase(Locale.ROOT) + ", "
                + line.raisedByName() + ", " + InWords.when(line.raisedAt())
                + InWords.about(line.target()) + "; recorded "
                + InWords.recorded(line.recorded());
        List<String> considered = new ArrayList<>();
        line.considered()
                .forEach(one -> considered.add("Considered " + InWords.day(one.on()) + ", " + InWords.code(one.arena())
                        + ": " + one.outcome()));
        line.open().forEach(arena -> considered.add("Not yet considered: " + InWords.code(arena)));
        return new PageDispute(label, line.theirWords(), line.language() == null ? "en" : line.language(), considered);
    }

    private static List<String> provenance(RecordEntry entry) {
        List<String> lines = new ArrayList<>();
        var authorship = entry.authorship();
        lines.add("Recorded " + InWords.recorded(entry.recorded()) + " by " + InWords.author(authorship.author())
                + "; purpose: " + InWords.purpose(authorship));
        if (authorship.enteredFor() != null)
            lines.add("Entered for " + authorship.enteredFor().name() + ", "
                    + authorship.enteredFor().jobTitle());
        if (authorship.imported() != null) {
            var imported = authorship.imported();
            lines.add("Imported from " + imported.system() + ", " + imported.identifier() + "; originally by "
                    + imported.originalAuthor() + ", " + imported.originallyRecorded());
        }
        entry.revisions().stream()
                .skip(1)
                .forEach(revision -> lines.add("Revision " + revision.number() + " saved "
                        + InWords.recorded(revision.recorded())
                        + (revision.occurredAtChanged() ? "; it changed when the event happened" : "")));
        lines.add(standing(entry));
        return lines;
    }

    private static String standing(RecordEntry entry) {
        if (entry.finalisation() != null) return finalised(entry.finalisation());
        return entry.recording() == null
                ? "A draft: not finalised"
                : "Final from the start; " + InWords.lateness("recorded", entry.recording());
    }

    private static String finalised(Finalisation finalisation) {
        String attestation = finalisation.attestation() == null ? "" : "; attested: " + finalisation.attestation();
        return "Finalised " + InWords.recorded(finalisation.recorded()) + " by "
                + InWords.author(finalisation.recorded().by()) + "; "
                + InWords.lateness("recorded", finalisation.recording()) + ", "
                + InWords.lateness("finalised", finalisation.finalising())
                + (finalisation.contemporaneous() ? "; contemporaneous" : "") + attestation;
    }

    private static List<PagePart> parts(EntryContent content) {
        return switch (content) {
            case EntryContent.OfNote note -> note(note);
            case EntryContent.OfSummary summary -> summary(summary.summary());
            case EntryContent.OfDecision decision -> decision(decision);
        };
    }

    private static List<PagePart> note(EntryContent.OfNote note) {
        List<PagePart> parts = new ArrayList<>();
        note.segments().forEach(segment -> parts.add(new PagePart(segment(segment), segment.text())));
        if (!note.present().isEmpty())
            parts.add(new PagePart(
                    "Present or seen",
                    note.present().stream().map(EntryOnPage::present).collect(Collectors.joining("; "))));
        visit(note.visit(), parts);
        note.actions().forEach(action -> parts.add(action("Action", action)));
        note.decisions().forEach(decision -> parts.add(decision(decision)));
        if (note.supervisor() != null)
            parts.add(new PagePart("Supervisor", note.supervisor().value()));
        parts.add(new PagePart(
                "How it was written", InWords.code(note.provenance()) + "; " + InWords.code(note.contemporaneity())));
        return parts;
    }

    private static String present(Present present) {
        return present.name() + " (" + present.relation() + ")";
    }

    private static void visit(@Nullable Visit visit, List<PagePart> parts) {
        if (visit == null) return;
        if (visit.seen() != null) parts.add(new PagePart("Seen", visit.seen() ? "Yes" : "No"));
        if (visit.seenAlone() != null) parts.add(new PagePart("Seen alone", visit.seenAlone() ? "Yes" : "No"));
        if (visit.pregnancyProgress() != null)
            parts.add(new PagePart("How the pregnancy progresses", visit.pregnancyProgress()));
    }

    private static String segment(ShownSegment segment) {
        String kind = segment.kind() == null ? "Kind not given" : InWords.code(segment.kind());
        return kind + source(segment.source()) + InWords.voice(segment.voice());
    }

    private static String source(@Nullable Source source) {
        return switch (source) {
            case null -> ", source not given";
            case Source.FirstHand() -> ", first-hand";
            case Source.ThirdParty told ->
                ", third-party information: told by "
                        + (told.anonymous() ? "somebody who is not named" : InWords.orNone(told.who())) + " ("
                        + told.relation() + "), " + told.how() + ", " + InWords.when(told.when());
        };
    }

    private static PagePart action(String label, Action action) {
        return new PagePart(
                label,
                action.what() + "\nBy: " + InWords.orNone(action.byWhom())
                        + (action.dueOn() == null ? "" : ", due " + InWords.day(action.dueOn())));
    }

    private static PagePart decision(Decision decision) {
        return new PagePart(
                "Decision",
                decision.what() + "\nBy: " + InWords.orNone(decision.byWhom()) + "\nReason: "
                        + InWords.orNone(decision.why()));
    }

    private static List<PagePart> summary(SummaryContent summary) {
        return List.of(
                new PagePart("Present position", summary.presentPosition()),
                new PagePart("How to proceed", summary.howToProceed()),
                new PagePart("Risks", InWords.orNone(summary.risks())),
                new PagePart("Equality, diversity and inclusion", InWords.orNone(summary.equalityConsidered())),
                new PagePart("Reasons for closure", InWords.orNone(summary.closureReasons())));
    }

    private static List<PagePart> decision(EntryContent.OfDecision decision) {
        List<PagePart> parts = new ArrayList<>();
        parts.add(new PagePart("Reasons", decision.reasons()));
        decision.requiredActions().forEach(action -> parts.add(action("Required action", action)));
        return parts;
    }
}
