package org.indelible.query.record.confidential;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.notes.NoteContent;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.jspecify.annotations.Nullable;

/** What is said of the confidential segments of one note, by the words that are withheld. */
public final class ConfidentialLines {
    private final Map<String, List<ConfidentialLine>> byWords;

    private ConfidentialLines(Map<String, List<ConfidentialLine>> byWords) {
        this.byWords = byWords;
    }

    /** Of every note of which a segment is or was withheld; of a note that is not among them, nothing is said. */
    public static Map<EntryId, ConfidentialLines> of(Facts facts, Map<EntryId, List<NoteContent>> revisions) {
        var reviews = facts.allBy(ConfidentialGroundReviewed.class, ConfidentialGroundReviewed::confidentiality);
        var consulted = facts.allBy(OriginatorConsulted.class, OriginatorConsulted::confidentiality);
        var lifted = facts.lastBy(ConfidentialityLifted.class, ConfidentialityLifted::confidentiality);
        Map<EntryId, Map<String, List<ConfidentialLine>>> lines = new HashMap<>();
        facts.of(SegmentMadeConfidential.class).forEach(told -> {
            ConfidentialityId id = told.event().confidentiality();
            var line = line(
                    told, reviews.getOrDefault(id, List.of()), consulted.getOrDefault(id, List.of()), lifted.get(id));
            var words = words(told.event(), revisions.getOrDefault(told.event().entry(), List.of()));
            if (words != null)
                lines.computeIfAbsent(told.event().entry(), _ -> new LinkedHashMap<>())
                        .merge(words, List.of(line), ConfidentialLines::both);
        });
        return lines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new ConfidentialLines(each.getValue())));
    }

    /** What is said of a segment of these words; null where nothing is. */
    public @Nullable List<ConfidentialLine> about(String words) {
        return byWords.get(words);
    }

    private static List<ConfidentialLine> both(List<ConfidentialLine> first, List<ConfidentialLine> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static @Nullable String words(SegmentMadeConfidential made, List<NoteContent> revisions) {
        if (made.revision() > revisions.size()) return null;
        var segments = revisions.get(made.revision() - 1).segments();
        return made.segment() < segments.size() ? segments.get(made.segment()).text() : null;
    }

    private static ConfidentialLine line(
            Told<SegmentMadeConfidential> told,
            List<Told<ConfidentialGroundReviewed>> reviews,
            List<Told<OriginatorConsulted>> consulted,
            @Nullable Told<ConfidentialityLifted> lifted) {
        var made = told.event();
        return new ConfidentialLine(
                made.confidentiality(),
                made.ground(),
                made.withheldFrom(),
                made.reason(),
                lifted == null ? reviewOn(made, reviews) : null,
                made.authorship(),
                told.recorded(made.authorship().author()),
                reviews.stream().map(ConfidentialLines::review).toList(),
                consulted.stream().map(ConfidentialLines::consulted).toList(),
                lifted == null ? null : lifted(lifted));
    }

    private static @Nullable LocalDate reviewOn(
            SegmentMadeConfidential made, List<Told<ConfidentialGroundReviewed>> reviews) {
        return reviews.isEmpty() ? made.reviewOn() : reviews.getLast().event().nextReviewOn();
    }

    private static ConfidentialLine.Review review(Told<ConfidentialGroundReviewed> told) {
        var review = told.event();
        return new ConfidentialLine.Review(
                review.finding(),
                review.reasons(),
                review.authorship(),
                told.recorded(review.authorship().author()));
    }

    private static ConfidentialLine.Consulted consulted(Told<OriginatorConsulted> told) {
        var consulted = told.event();
        return new ConfidentialLine.Consulted(
                consulted.how(),
                consulted.words(),
                consulted.on(),
                consulted.authorship(),
                told.recorded(consulted.authorship().author()));
    }

    private static ConfidentialLine.Lifted lifted(Told<ConfidentialityLifted> told) {
        var lifted = told.event();
        return new ConfidentialLine.Lifted(
                lifted.reason(),
                lifted.authorship(),
                told.recorded(lifted.authorship().author()));
    }
}
