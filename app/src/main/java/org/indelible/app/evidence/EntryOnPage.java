package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indelible.events.disputes.DisputeTarget;
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
import org.indelible.query.record.entries.Revision;
import org.indelible.query.record.entries.ShownSegment;
import org.jspecify.annotations.Nullable;

/** Puts one entry into the words of the page. Nothing that the entry carries is left out. */
final class EntryOnPage {
    private EntryOnPage() {}

    static PageEntry of(RecordEntry entry) {
        Map<Boolean, List<DisputeLine>> disputes =
                entry.disputes().stream().collect(Collectors.partitioningBy(line -> isOfShownPart(entry, line)));
        return new PageEntry(
                "entry-" + entry.entry(),
                entry.title(),
                InWords.code(entry.kind()) + ", " + InWords.code(entry.type()),
                InWords.when(entry.occurredAt()),
                entry.marks().stream().map(InWords::code).toList(),
                provenance(entry),
                parts(entry.content(), disputes.getOrDefault(true, List.of())),
                disputes.getOrDefault(false, List.of()).stream()
                        .map(DisputeOnPage::of)
                        .toList(),
                "Events "
                        + entry.events().stream()
                                .map(fact -> fact.sequence() + ":" + fact.eventHash())
                                .collect(Collectors.joining(" ")));
    }

    /** A dispute of words that are shown stands beside them; one of an earlier revision, beside the entry. */
    private static boolean isOfShownPart(RecordEntry entry, DisputeLine line) {
        return entry.content() instanceof EntryContent.OfNote note
                && line.target() instanceof DisputeTarget.OfSegment of
                && of.segment() < note.segments().size()
                && of.revision() == entry.revisions().size();
    }

    private static List<String> provenance(RecordEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(InWords.sentence(InWords.provenance(entry.recorded(), entry.authorship())));
        lines.add(InWords.interval(entry.interval()));
        revisions(entry.revisions(), lines);
        lines.add(standing(entry));
        return lines;
    }

    private static String standing(RecordEntry entry) {
        if (entry.finalisation() != null) return finalised(entry.finalisation());
        return entry.recording() == null
                ? "A draft: not finalised" + (entry.dueOn() == null ? "" : ", due " + InWords.day(entry.dueOn()))
                : "Final from the start; " + InWords.lateness("recorded", entry.recording());
    }

    private static void revisions(List<Revision> revisions, List<String> lines) {
        for (int i = 1; i < revisions.size(); i++) {
            var revision = revisions.get(i);
            lines.add("Revision " + revision.number() + ", "
                    + InWords.provenance(revision.recorded(), revision.authorship())
                    + (revision.occurredAtChanged()
                            ? "; it changed when the event happened, which was until then: "
                                    + InWords.when(revisions.get(i - 1).occurredAt())
                            : ""));
        }
    }

    private static String finalised(Finalisation finalisation) {
        String attestation = finalisation.attestation() == null ? "" : "; attested: " + finalisation.attestation();
        return "Finalised " + InWords.recorded(finalisation.recorded()) + " by "
                + InWords.author(finalisation.recorded().by()) + "; "
                + InWords.lateness("recorded", finalisation.recording()) + ", "
                + InWords.lateness("finalised", finalisation.finalising())
                + (finalisation.contemporaneous() ? "; contemporaneous" : "") + attestation;
    }

    private static List<PagePart> parts(EntryContent content, List<DisputeLine> disputes) {
        return switch (content) {
            case EntryContent.OfNote note -> note(note, disputes);
            case EntryContent.OfSummary summary -> summary(summary.summary());
            case EntryContent.OfDecision decision -> decision(decision);
            case EntryContent.OfDocument document -> document(document);
        };
    }

    private static List<PagePart> note(EntryContent.OfNote note, List<DisputeLine> disputes) {
        List<PagePart> parts = new ArrayList<>();
        note.segments().forEach(segment -> parts.add(part(segment, disputes)));
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

    private static PagePart part(ShownSegment segment, List<DisputeLine> disputes) {
        return new PagePart(
                segment(segment),
                segment.text(),
                disputes.stream()
                        .filter(line -> DisputeOnPage.isAboutSegment(line, segment.number()))
                        .map(DisputeOnPage::of)
                        .toList());
    }

    private static String segment(ShownSegment segment) {
        String kind = segment.kind() == null ? "Kind not given" : InWords.code(segment.kind());
        return "Part " + (segment.number() + 1) + ": " + kind + source(segment.source())
                + InWords.voice(segment.voice());
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

    private static List<PagePart> document(EntryContent.OfDocument document) {
        List<PagePart> parts = new ArrayList<>();
        parts.add(new PagePart("Document", document.name()));
        parts.add(new PagePart("Media type", document.mediaType()));
        parts.add(new PagePart("Length", document.bytes() + " bytes"));
        parts.add(new PagePart("File in this package", PackagedName.of(document)));
        if (document.note() != null) parts.add(new PagePart("Belongs to", "Entry " + document.note()));
        return parts;
    }
}
