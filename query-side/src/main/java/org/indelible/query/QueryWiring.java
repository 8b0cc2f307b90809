package org.indelible.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.indelible.events.people.Actor;
import org.indelible.projection.Arrivals;
import org.indelible.projection.Reading;
import org.indelible.projection.access.AccessLines;
import org.indelible.projection.accessrequests.AccessRequestRegister;
import org.indelible.projection.admission.Admissions;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.confidential.Confidentialities;
import org.indelible.projection.destruction.Destructions;
import org.indelible.projection.emergency.Emergencies;
import org.indelible.projection.misuse.MisuseCases;
import org.indelible.projection.notes.Chronologies;
import org.indelible.projection.search.SearchIndex;
import org.indelible.projection.signals.Findings;
import org.indelible.projection.staff.StaffMembers;
import org.indelible.projection.summaries.CaseSummaries;
import org.indelible.projection.worklist.WorklistFiles;
import org.indelible.projection.worklist.Worklists;
import org.indelible.query.access.AccessDecision;
import org.indelible.query.access.Admission;
import org.indelible.query.access.Answers;
import org.indelible.query.access.DisclosureRecorder;
import org.indelible.query.access.Disclosures;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.PurposeAsBefore;
import org.indelible.query.access.QueryJson;
import org.indelible.query.accesslog.AccessLogAnswers;
import org.indelible.query.accesslog.LogBounds;
import org.indelible.query.accesslog.LoggedPurposes;
import org.indelible.query.accessrequests.AccessRequestAnswers;
import org.indelible.query.accessrequests.SubjectAccessAnswers;
import org.indelible.query.casefile.CaseFileAnswers;
import org.indelible.query.casefile.RecordAsAtAnswers;
import org.indelible.query.closure.ClosureAnswers;
import org.indelible.query.comparison.ComparisonAnswers;
import org.indelible.query.coredetails.CompletenessAnswers;
import org.indelible.query.coredetails.IncompleteFilesAnswers;
import org.indelible.query.destruction.DestructionAnswers;
import org.indelible.query.documents.DocumentAnswers;
import org.indelible.query.emergency.EmergencyAnswers;
import org.indelible.query.evidence.ExportAnswers;
import org.indelible.query.misuse.MisuseAnswers;
import org.indelible.query.misuse.MisuseCaseAnswers;
import org.indelible.query.moment.LiveViewpoints;
import org.indelible.query.moment.PastViewpoints;
import org.indelible.query.moment.TablesFreshness;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.notes.ChronologyAnswers;
import org.indelible.query.notes.EntryAnswers;
import org.indelible.query.notes.EntryAuthors;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.RecordedHistory;
import org.indelible.query.record.Records;
import org.indelible.query.record.confidential.Confidences;
import org.indelible.query.replay.ReplayAnswers;
import org.indelible.query.search.SearchAnswers;
import org.indelible.query.signals.FindingAnswers;
import org.indelible.query.staff.AgreementAnswers;
import org.indelible.query.staff.IncidentAnswers;
import org.indelible.query.summaries.SummaryAnswers;
import org.indelible.query.worklist.WorklistAnswers;
import org.indelible.query.worklist.WorklistItems;
import org.jspecify.annotations.Nullable;

/** Puts the query side together: every handler, of now and of then, and the one class that releases what they answer. */
public final class QueryWiring {
    private static final Duration FRESH_WITHIN = Duration.ofSeconds(2);

    private final QueryPorts ports;
    private final Reading reading;
    private final CaseFiles files;
    private final Chronologies chronologies;
    private final FilePages pages;
    private final Confidentialities confidentialities;
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
        confidentialities = new Confidentialities(database);
        records = records(ports.history(), Long.MAX_VALUE, null);
        freshness =
                new TablesFreshness(reading, arrivals, ports.moments(), ports.clock(), ports.nanoTime(), FRESH_WITHIN);
        viewpoints = new LiveViewpoints(reading, ports.moments(), files::standing, freshness, ports.clock());
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
        var json = new QueryJson(QueryCatalogue.TYPES);
        var handlers = new ArrayList<>(ofRecord(
                viewpoints,
                ports.history(),
                records,
                ports.moments()::newest,
                () -> reading.position(AccessLogAnswers.TABLES),
                LogBounds.now(ports.clock())));
        handlers.addAll(lists());
        handlers.add(new ReplayAnswers(
                ports.history(), records, this::ofThen, freshness, json, ports.digest(), ports.purposes()));
        return new Disclosures(
                Answers.by(handlers),
                new PurposeAsBefore(
                        new LoggedPurposes(new AccessLines(database), records), ports.purposes(), ports.clock(), json),
                new Admission(
                        files::standing,
                        new Admissions(database)::towards,
                        ports.dutyHours(),
                        ports.clock(),
                        ports.people(),
                        new AccessDecision(ports.purposes()),
                        freshness,
                        new EntryAuthors(chronologies, records),
                        new Destructions(database)::isOf),
                new DisclosureRecorder(ports.log(), ports.digest(), json, ports.ids(), ports.listener()));
    }

    private Answers ofThen(long position, LocalDate today, RecordedHistory history, @Nullable Actor also) {
        return Answers.by(ofRecord(
                new PastViewpoints(position, today),
                history,
                records(history, position, also),
                () -> position,
                () -> position,
                LogBounds.past()));
    }

    /** Records that are read as what was confidential at a leaf allows. */
    private Records records(RecordedHistory history, long knownAt, @Nullable Actor also) {
        return new Records(history, new Confidences(history, confidentialities, chronologies, knownAt, also));
    }

    /** What is answered by a position of the ledger, and so can be answered again. */
    private List<Object> ofRecord(
            Viewpoints from,
            RecordedHistory history,
            Records recorded,
            LongSupplier known,
            LongSupplier knownToLog,
            LogBounds bounds) {
        var log = new AccessLogAnswers(
                knownToLog, ports.moments(), new AccessLines(database), recorded, freshness, bounds);
        return List.of(
                new ChronologyAnswers(from, chronologies, pages, recorded),
                new EntryAnswers(from, chronologies, pages, recorded),
                new DocumentAnswers(from, chronologies, recorded, ports.documents()),
                new CaseFileAnswers(from, pages, recorded),
                new RecordAsAtAnswers(from, recorded),
                new ComparisonAnswers(from, ports.moments(), recorded),
                new SummaryAnswers(from, pages, recorded),
                log,
                new SubjectAccessAnswers(log),
                new ExportAnswers(history, known),
                new DestructionAnswers(history, known),
                new MisuseCaseAnswers(history, known),
                new ClosureAnswers(from, recorded, ports.closure()),
                new CompletenessAnswers(from, pages, recorded, ports.coreDetails()));
    }

    /** What is found by tables that hold only what is so now. */
    private List<Object> lists() {
        return List.of(
                new AccessRequestAnswers(
                        reading, new AccessRequestRegister(database), ports.history(), freshness, viewpoints),
                new SearchAnswers(
                        reading, new SearchIndex(database), files, records, freshness, viewpoints, ports.clock()),
                new EmergencyAnswers(reading, new Emergencies(database), records, freshness),
                new WorklistAnswers(
                        reading, new Worklists(database), new WorklistItems(files, records), freshness, viewpoints),
                new FindingAnswers(reading, new Findings(database), ports.history(), freshness),
                new IncompleteFilesAnswers(
                        reading,
                        new WorklistFiles(database),
                        pages,
                        records,
                        freshness,
                        viewpoints,
                        ports.coreDetails()),
                new AgreementAnswers(reading, new StaffMembers(database), records, freshness),
                new IncidentAnswers(reading, new StaffMembers(database), records, freshness),
                new MisuseAnswers(reading, new MisuseCases(database), ports.history(), freshness));
    }
}
