package org.indelible.query;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.indelible.projection.Arrivals;
import org.indelible.projection.Reading;
import org.indelible.projection.access.AccessLines;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.destruction.Destructions;
import org.indelible.projection.notes.Chronologies;
import org.indelible.projection.search.SearchIndex;
import org.indelible.projection.summaries.CaseSummaries;
import org.indelible.projection.worklist.WorklistFiles;
import org.indelible.projection.worklist.Worklists;
import org.indelible.query.access.AccessDecision;
import org.indelible.query.access.Admission;
import org.indelible.query.access.DisclosureRecorder;
import org.indelible.query.access.Disclosures;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.QueryJson;
import org.indelible.query.accesslog.AccessLogAnswers;
import org.indelible.query.casefile.CaseFileAnswers;
import org.indelible.query.casefile.RecordAsAtAnswers;
import org.indelible.query.closure.ClosureAnswers;
import org.indelible.query.coredetails.CompletenessAnswers;
import org.indelible.query.coredetails.IncompleteFilesAnswers;
import org.indelible.query.destruction.DestructionAnswers;
import org.indelible.query.documents.DocumentAnswers;
import org.indelible.query.evidence.ExportAnswers;
import org.indelible.query.moment.TablesFreshness;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.notes.ChronologyAnswers;
import org.indelible.query.notes.EntryAnswers;
import org.indelible.query.notes.EntryAuthors;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;
import org.indelible.query.search.SearchAnswers;
import org.indelible.query.summaries.SummaryAnswers;
import org.indelible.query.worklist.WorklistAnswers;
import org.indelible.query.worklist.WorklistItems;

/** Puts the query side together: the query bus, every handler on it, and the one class that holds it. */
public final class QueryWiring {
    private static final Duration FRESH_WITHIN = Duration.ofSeconds(2);

    private final QueryPorts ports;
    private final Reading reading;
    private final CaseFiles files;
    private final Chronologies chronologies;
    private final FilePages pages;
    private final Records records;
    private final Freshness freshness;
    private final Viewpoints viewpoints;
    private final DataSource database;

    private QueryWiring(QueryPorts ports, DataSource database, Arrivals arrivals) {
        this.ports = ports;
        this.database = database;
        reading = new Reading(database);
        files = new CaseFiles(database);
        chronologies = new Chronologies(database);
        pages = new FilePages(files, new CaseSummaries(database));
        records = new Records(ports.history());
        freshness =
                new TablesFreshness(reading, arrivals, ports.moments(), ports.clock(), ports.nanoTime(), FRESH_WITHIN);
        viewpoints = new Viewpoints(reading, ports.moments(), files::standing, freshness, ports.clock());
    }

    /**
     * The one way to the record.
     *
     * @param database the read tables, with the rights of the application
     * @param arrivals signalled by the projections of this process
     */
    public static Disclosures wire(QueryPorts ports, DataSource database, Arrivals arrivals) {
        return new QueryWiring(ports, database, arrivals).disclosures();
    }

    private Disclosures disclosures() {
        var bus = SimpleQueryBus.builder().build();
        handlers().forEach(handler -> new AnnotationQueryHandlerAdapter<>(handler).subscribe(bus));
        var json = new QueryJson(QueryCatalogue.TYPES);
        return new Disclosures(
                bus,
                new Admission(
                        files::standing,
                        new AccessDecision(ports.purposes()),
                        freshness,
                        new EntryAuthors(chronologies, records),
                        new Destructions(database)::isOf),
                new DisclosureRecorder(ports.log(), ports.digest(), json, ports.ids(), ports.listener()));
    }

    private List<Object> handlers() {
        return List.of(
                new ChronologyAnswers(viewpoints, chronologies, pages, records),
                new EntryAnswers(viewpoints, chronologies, pages, records),
                new DocumentAnswers(viewpoints, chronologies, records, ports.documents()),
                new CaseFileAnswers(viewpoints, pages, records),
                new RecordAsAtAnswers(viewpoints, records),
                new SummaryAnswers(viewpoints, pages, records),
                new SearchAnswers(reading, new SearchIndex(database), files, records, freshness, viewpoints),
                new WorklistAnswers(
                        reading, new Worklists(database), new WorklistItems(files, records), freshness, viewpoints),
                new AccessLogAnswers(reading, ports.moments(), new AccessLines(database), records, freshness),
                new ExportAnswers(ports.history(), ports.moments()),
                new DestructionAnswers(ports.history(), ports.moments()),
                new ClosureAnswers(viewpoints, ports.history(), ports.closure()),
                new CompletenessAnswers(viewpoints, pages, records, ports.coreDetails()),
                new IncompleteFilesAnswers(
                        reading,
                        new WorklistFiles(database),
                        pages,
                        records,
                        freshness,
                        viewpoints,
                        ports.coreDetails()));
    }
}
