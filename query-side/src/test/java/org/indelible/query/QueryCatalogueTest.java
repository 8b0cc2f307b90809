package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.notes.NoteType;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.access.CountedBy;
import org.indelible.projection.signals.FindingState;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.QueryJson;
import org.indelible.query.access.QueryType;
import org.indelible.query.accesslog.AccessFacets;
import org.indelible.query.accesslog.AccessKind;
import org.indelible.query.accesslog.AccessOutcome;
import org.indelible.query.accesslog.CountDisclosures;
import org.indelible.query.accesslog.ExportAccessLog;
import org.indelible.query.accesslog.LogForm;
import org.indelible.query.accesslog.LogQuestion;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.accessrequests.ReadAccessRequests;
import org.indelible.query.accessrequests.ReadSubjectAccessLog;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.casefile.ReadRecordAsAt;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.comparison.CompareRecord;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.destruction.ReadDestruction;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.emergency.ReadEmergencyAccess;
import org.indelible.query.evidence.ReadExport;
import org.indelible.query.misuse.ReadMisuseCase;
import org.indelible.query.misuse.ReadMisuseCases;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.replay.ReplayDisclosure;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.signals.ReadFindings;
import org.indelible.query.signals.ReadOwnFindings;
import org.indelible.query.staff.ReadAgreements;
import org.indelible.query.staff.ReadIncidents;
import org.indelible.query.summaries.ReadCaseSummary;
import org.indelible.query.worklist.ReadWorklist;
import org.indelible.query.worklist.WorklistPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a disclosure stores of a question must go on being readable: one committed sample of each. */
class QueryCatalogueTest {
    private static final Asker ASKER = asking(NADIA, "casework");
    private static final CaseFileId FILE = new CaseFileId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01"));
    private static final EntryId ENTRY = new EntryId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e03"));
    private static final Instant MOMENT = Instant.parse("2026-11-01T09:30:00Z");
    private static final PointInTime POINT = new PointInTime(MOMENT, new KnownAt.Time(MOMENT), 7L);
    private static final String POINT_JSON =
            "{\"asAt\":\"2026-11-01T09:30:00Z\",\"atLeast\":7,\"knownAt\":{\"by\":\"time\",\"time\":\"2026-11-01T09:30:00Z\"}}";
    private static final ExportId EXPORT = new ExportId(UUID.fromString("0198a3b2-7c11-7d20-8e01-aa10b2c3d418"));
    private static final LogQuestion EVERYTHING_REFUSED = new LogQuestion(
            null,
            null,
            MOMENT,
            MOMENT.plusSeconds(60),
            new AccessFacets("casework", AccessOutcome.REFUSED, "not-related", "team", AccessKind.DOWNLOAD));
    private static final String EVERYTHING_REFUSED_JSON =
            "{\"before\":\"2026-11-01T09:31:00Z\",\"facets\":{\"allowedBy\":\"team\",\"code\":\"not-related\","
                    + "\"kind\":\"download\",\"outcome\":\"refused\",\"purpose\":\"casework\"},\"from\":\"2026-11-01T09:30:00Z\"}";
    private static final String FILE_JSON = "\"file\":\"6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01\"";

    private final QueryJson json = new QueryJson(QueryCatalogue.TYPES);

    /** A question and how it is stored. */
    record Sample(AuditedQuery<?> query, String name, String parameters) {}

    static List<Sample> samples() {
        return List.of(
                new Sample(
                        new ReadChronology(
                                ASKER,
                                FILE,
                                POINT,
                                Set.of(EntryKind.CASE_SUMMARY, EntryKind.CASE_NOTE),
                                Set.of(new NoteType("missing-episode"), new NoteType("court-hearing")),
                                Set.of(EntryStatus.FINALISED),
                                true,
                                "cursor",
                                20),
                        "ReadChronology",
                        "{\"cursor\":\"cursor\"," + FILE_JSON
                                + ",\"kinds\":[\"case-note\",\"case-summary\"],\"limit\":20,\"newestFirst\":true,\"noteTypes\":[\"court-hearing\",\"missing-episode\"],\"point\":"
                                + POINT_JSON
                                + ",\"statuses\":[\"finalised\"]}"),
                new Sample(
                        new ReadEntry(ASKER, FILE, ENTRY, new PointInTime(null, new KnownAt.Leaf(41), null)),
                        "ReadEntry",
                        "{\"entry\":\"6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e03\"," + FILE_JSON
                                + ",\"point\":{\"knownAt\":{\"by\":\"leaf\",\"leaf\":41}}}"),
                new Sample(
                        new ReadCaseFile(ASKER, FILE, PointInTime.NOW),
                        "ReadCaseFile",
                        "{" + FILE_JSON + ",\"point\":{}}"),
                new Sample(
                        new ReadRecordAsAt(ASKER, FILE, POINT, new ExportId(new UUID(7, 8))),
                        "ReadRecordAsAt",
                        "{\"export\":\"00000000-0000-0007-0000-000000000008\"," + FILE_JSON + ",\"point\":" + POINT_JSON
                                + "}"),
                new Sample(
                        new ReadCaseSummary(ASKER, FILE, PointInTime.atLeast(3)),
                        "ReadCaseSummary",
                        "{" + FILE_JSON + ",\"point\":{\"atLeast\":3}}"),
                new Sample(
                        new SearchCaseFiles(ASKER, "Ruby M", LocalDate.parse("2019-03-14"), 0),
                        "SearchCaseFiles",
                        "{\"bornOn\":\"2019-03-14\",\"limit\":50,\"name\":\"Ruby M\"}"),
                new Sample(
                        new ReadWorklist(ASKER, true, Set.of(WorklistPart.LATE), null, 10),
                        "ReadWorklist",
                        "{\"limit\":10,\"ofTeam\":true,\"parts\":[\"late\"]}"),
                new Sample(
                        new ReadAccessLog(ASKER, FILE, NADIA.account(), MOMENT, MOMENT.plusSeconds(60), null, 10),
                        "ReadAccessLog",
                        "{\"before\":\"2026-11-01T09:31:00Z\"," + FILE_JSON
                                + ",\"from\":\"2026-11-01T09:30:00Z\",\"limit\":10,\"person\":\"nadia.khan\"}"),
                new Sample(
                        new ReadExport(ASKER, FILE, EXPORT),
                        "ReadExport",
                        "{\"export\":\"" + EXPORT + "\"," + FILE_JSON + "}"),
                new Sample(
                        new ReadDestruction(ASKER, FILE, ENTRY),
                        "ReadDestruction",
                        "{\"of\":\"6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01\",\"ofEntry\":\"6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e03\"}"),
                new Sample(
                        new ReadClosureChecklist(ASKER, FILE, 7L),
                        "ReadClosureChecklist",
                        "{\"atLeast\":7," + FILE_JSON + "}"),
                new Sample(
                        new ReadCompleteness(ASKER, FILE, PointInTime.NOW),
                        "ReadCompleteness",
                        "{" + FILE_JSON + ",\"point\":{}}"),
                new Sample(
                        new ReadIncompleteFiles(ASKER, true, null, 10),
                        "ReadIncompleteFiles",
                        "{\"limit\":10,\"ofTeam\":true}"),
                new Sample(
                        new ReadDocument(ASKER, FILE, ENTRY, POINT),
                        "ReadDocument",
                        "{\"entry\":\"6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e03\"," + FILE_JSON + ",\"point\":" + POINT_JSON
                                + "}"),
                new Sample(
                        new ReadEmergencyAccess(ASKER, true, null, 0),
                        "ReadEmergencyAccess",
                        "{\"limit\":50,\"unreviewed\":true}"),
                new Sample(
                        new ReplayDisclosure(ASKER, FILE, "node-1", 12),
                        "ReplayDisclosure",
                        "{" + FILE_JSON + ",\"lane\":\"node-1\",\"sequence\":12}"),
                new Sample(
                        new ReadFindings(
                                ASKER,
                                FindingState.OPEN,
                                SignalRule.SAME_SURNAME,
                                NADIA.account(),
                                MOMENT,
                                MOMENT.plusSeconds(60),
                                null,
                                10),
                        "ReadFindings",
                        "{\"before\":\"2026-11-01T09:31:00Z\",\"from\":\"2026-11-01T09:30:00Z\",\"limit\":10,"
                                + "\"person\":\"nadia.khan\",\"rule\":\"same-surname\",\"state\":\"open\"}"),
                new Sample(new ReadOwnFindings(ASKER), "ReadOwnFindings", "{}"),
                new Sample(
                        new ReadAgreements(ASKER, true, null, 10), "ReadAgreements", "{\"limit\":10,\"waiting\":true}"),
                new Sample(
                        new ReadIncidents(ASKER, "cursor", 0), "ReadIncidents", "{\"cursor\":\"cursor\",\"limit\":50}"),
                new Sample(
                        new ReadMisuseCases(ASKER, true, null, 10), "ReadMisuseCases", "{\"limit\":10,\"open\":true}"),
                new Sample(
                        new ReadMisuseCase(ASKER, new MisuseCaseId(new UUID(7, 8))),
                        "ReadMisuseCase",
                        "{\"misuse\":\"00000000-0000-0007-0000-000000000008\"}"),
                new Sample(
                        new ExportAccessLog(ASKER, EVERYTHING_REFUSED, LogForm.CSV, "cursor"),
                        "ExportAccessLog",
                        "{\"about\":" + EVERYTHING_REFUSED_JSON + ",\"cursor\":\"cursor\",\"form\":\"csv\"}"),
                new Sample(
                        new CountDisclosures(ASKER, LogQuestion.of(FILE), CountedBy.WEEK),
                        "CountDisclosures",
                        "{\"about\":{" + FILE_JSON + "},\"by\":\"week\"}"),
                new Sample(
                        new CompareRecord(ASKER, FILE, new KnownAt.Leaf(41), new KnownAt.Time(MOMENT)),
                        "CompareRecord",
                        "{\"earlier\":{\"by\":\"leaf\",\"leaf\":41}," + FILE_JSON
                                + ",\"later\":{\"by\":\"time\",\"time\":\"2026-11-01T09:30:00Z\"}}"),
                new Sample(
                        new ReadAccessRequests(ASKER, FILE, true, 10),
                        "ReadAccessRequests",
                        "{\"closedToo\":true," + FILE_JSON + ",\"limit\":10}"),
                new Sample(
                        new ReadSubjectAccessLog(ASKER, FILE, true, "They agreed", MOMENT, null, null),
                        "ReadSubjectAccessLog",
                        "{" + FILE_JSON
                                + ",\"from\":\"2026-11-01T09:30:00Z\",\"staffNamed\":true,\"whyNamed\":\"They"
                                + " agreed\"}"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_question_is_stored_as_released_and_read_back_the_same(Sample sample) {
        assertThat(json.name(sample.query())).isEqualTo(sample.name());
        assertThat(json.parameters(sample.query())).isEqualTo(sample.parameters());
        assertThat(json.read(sample.name(), sample.parameters(), ASKER)).isEqualTo(sample.query());
    }

    @Test
    void every_kind_of_question_has_a_sample() {
        assertThat(samples())
                .extracting(Sample::name)
                .containsExactlyElementsOf(
                        QueryCatalogue.TYPES.stream().map(QueryType::name).toList());
    }
}
