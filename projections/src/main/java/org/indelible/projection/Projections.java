package org.indelible.projection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.indelible.projection.access.AccessProjection;
import org.indelible.projection.accessrequests.AccessRequestProjection;
import org.indelible.projection.admission.AdmissionProjection;
import org.indelible.projection.casefile.CaseFileProjection;
import org.indelible.projection.confidential.ConfidentialProjection;
import org.indelible.projection.destruction.DestructionProjection;
import org.indelible.projection.emergency.EmergencyProjection;
import org.indelible.projection.evidence.ExportProjection;
import org.indelible.projection.misuse.MisuseProjection;
import org.indelible.projection.notes.ChronologyProjection;
import org.indelible.projection.search.SearchProjection;
import org.indelible.projection.signals.SignalProjection;
import org.indelible.projection.staff.StaffProjection;
import org.indelible.projection.summaries.SummaryProjection;
import org.indelible.projection.worklist.WorklistProjection;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All projections of the record, each to be kept live, or built again, by name. */
public final class Projections {
    /** Every projection, in the order in which they are listed. */
    public static final List<Projection> ALL = List.of(
            new CaseFileProjection(),
            new ChronologyProjection(),
            new SummaryProjection(),
            new ConfidentialProjection(),
            new WorklistProjection(),
            new SearchProjection(),
            new AccessProjection(),
            new ExportProjection(),
            new DestructionProjection(),
            new AdmissionProjection(),
            new EmergencyProjection(),
            new SignalProjection(),
            new StaffProjection(),
            new MisuseProjection(),
            new AccessRequestProjection());

    private final DataSource database;
    private final Arrivals arrivals;
    private final KeyedWords words;

    /** Over a database whose read tables are {@linkplain ReadingMigrations migrated}, with the rights of the application. */
    public Projections(DataSource database, Arrivals arrivals, KeyedWords words) {
        this.words = words;
        this.database = database;
        this.arrivals = arrivals;
    }

    /** The names of all projections. */
    public static List<String> names() {
        return ALL.stream().map(Projection::name).toList();
    }

    /** By name, the last leaf that each projection has applied, or -1. */
    public Map<String, Long> positions() {
        return JdbcClient.create(database)
                .sql("select name, leaf from reading.projection")
                .query((row, _) -> Map.entry(row.getString("name"), row.getLong("leaf")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What keeps each projection up to date. */
    public List<LiveProjection> live() {
        return ALL.stream()
                .map(projection -> new LiveProjection(projection, database, arrivals, words))
                .toList();
    }

    /**
     * What builds a projection again.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Rebuild rebuild(String name, SealedEvents events) {
        return ALL.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .map(projection -> new Rebuild(projection, database, words, events))
                .orElseThrow(() -> new IllegalArgumentException("no projection of that name"));
    }

    /** The names of those that a crash emptied; they must be built again before they serve. */
    public List<String> emptied() {
        var jdbc = new NamedParameterJdbcTemplate(database);
        var positions = new Positions(JdbcClient.create(jdbc));
        return ALL.stream()
                .filter(projection -> {
                    var serving = positions.read(projection.name());
                    return !projection.intact(new Rows(jdbc, words, serving.generation()));
                })
                .map(Projection::name)
                .toList();
    }
}
