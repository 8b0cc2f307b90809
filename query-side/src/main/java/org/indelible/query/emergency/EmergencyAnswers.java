package org.indelible.query.emergency;

import java.util.List;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.projection.Reading;
import org.indelible.projection.admission.AdmissionProjection;
import org.indelible.projection.emergency.Emergencies;
import org.indelible.projection.emergency.EmergencyProjection;
import org.indelible.projection.emergency.EmergencyRow;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;
import org.jspecify.annotations.Nullable;

/** Answers which files were opened in an emergency: the tables find, the streams of the files tell. */
public final class EmergencyAnswers {
    private static final List<String> TABLES = List.of(EmergencyProjection.NAME, AdmissionProjection.NAME);

    private final Reading reading;
    private final Emergencies emergencies;
    private final Records records;
    private final Freshness freshness;

    public EmergencyAnswers(Reading reading, Emergencies emergencies, Records records, Freshness freshness) {
        this.reading = reading;
        this.emergencies = emergencies;
        this.records = records;
        this.freshness = freshness;
    }

    /** One page. */
    @QueryHandler
    public EmergencyAccess answer(ReadEmergencyAccess query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var found = reading.inSnapshot(() -> new Found(reading.position(TABLES), rows(query)));
        var page = found.rows().stream().limit(query.limit()).toList();
        var next = found.rows().size() > page.size()
                ? Cursor.of(question(query), page.getLast().leaf())
                : null;
        return new EmergencyAccess(
                found.position(),
                page.stream().flatMap(row -> told(row).stream()).toList(),
                next);
    }

    private List<EmergencyRow> rows(ReadEmergencyAccess query) {
        var cursor = query.cursor();
        long after = cursor == null ? -1 : Cursor.read(cursor, question(query), parts -> parts.number(0));
        return emergencies.page(query.asker().actor().account(), query.unreviewed(), after, query.limit() + 1);
    }

    private static List<?> question(ReadEmergencyAccess query) {
        return List.of(query.asker().actor().account(), query.unreviewed());
    }

    /** Nothing, where the file was destroyed since the tables were read. */
    private List<OpenedInEmergency> told(EmergencyRow row) {
        var sequences = new TreeSet<>(List.of(row.sequence()));
        var reviewed = row.reviewed();
        if (reviewed != null) sequences.add(reviewed);
        var facts = records.recorded(row.file().toString(), sequences);
        var review = payload(facts, EmergencyAccessReviewed.class);
        return facts.stream()
                .filter(fact -> fact.payload() instanceof EmergencyAccessOpened)
                .map(fact -> shown(
                        fact, (EmergencyAccessOpened) fact.payload(), review.isEmpty() ? null : review.getFirst()))
                .toList();
    }

    private static OpenedInEmergency shown(
            RecordedFact fact, EmergencyAccessOpened opened, @Nullable EmergencyAccessReviewed review) {
        return new OpenedInEmergency(
                opened.file(),
                opened.opening(),
                opened.by(),
                opened.reason(),
                fact.recordedAt(),
                opened.until(),
                review);
    }

    private static <T> List<T> payload(List<RecordedFact> facts, Class<T> type) {
        return facts.stream()
                .map(RecordedFact::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private record Found(long position, List<EmergencyRow> rows) {}
}
